import type { Fault } from '../domain/check/document.ts';
import type { FrontMatter } from '../domain/check/front-matter.ts';
import { sectionOfHeading } from '../domain/text/sections.ts';
import { readYaml } from './yaml.ts';

/** A head far larger than any review's would take long to read. */
const mostCharacters = 100_000;

interface Head {
  frontMatter: FrontMatter;
  /** Where the body starts in the text. */
  bodyStart: number;
  faults: Fault[];
}

/** Splits a text into front matter and body, and reads the YAML. Never throws. */
export function readFrontMatter(text: string): Head {
  const opening = /^---[^\S\n]*(?:\n|$)/.exec(text)?.[0];
  if (opening === undefined) return withoutHead(0, missing(text));
  const closing = findClosing(text, opening.length);
  if (closing === undefined) return withoutHead(text.length, unclosed);
  const { start, end } = closing;
  if (start > mostCharacters) return withoutHead(end, tooLong);
  const { faults, ...yaml } = readYaml(text.slice(0, start), opening.length);
  const head = text.slice(0, end);
  return {
    bodyStart: end,
    frontMatter: {
      ...yaml,
      bodyLine: head.split('\n').length - (head.endsWith('\n') ? 0 : 1),
    },
    faults: [...spaces(opening), ...faults],
  };
}

/** Where the second `---` is. A heading of the text before it means that it is missing. */
function findClosing(text: string, from: number): { start: number; end: number } | undefined {
  for (let start = from; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    const line = text.slice(start, end).trimEnd();
    if (line === '---') return { start, end };
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
    if (heading !== undefined && sectionOfHeading(heading)) return undefined;
    start = end;
  }
  return undefined;
}

function withoutHead(bodyStart: number, fault: Omit<Fault, 'rule' | 'line'>): Head {
  return {
    bodyStart,
    frontMatter: { data: {}, bodyLine: 1, keys: new Map(), values: new Map() },
    faults: [{ rule: 'front-matter-syntax', line: 1, ...fault }],
  };
}

const unclosed = {
  message: 'the front matter that opens here is never closed',
  remedy: 'Write `---` alone on a line after the last key.',
};

const tooLong = {
  message: `the front matter has more than ${mostCharacters} characters`,
  remedy: 'Shorten it; text belongs below the second `---`.',
};

function missing(text: string): Omit<Fault, 'rule' | 'line'> {
  const [first = ''] = text.split('\n', 1);
  if (text.trim() === '') return { message: 'the file is empty: it has no front matter' };
  if (/^\+\+\+\s*$/.test(first)) {
    return {
      message: 'the front matter is TOML, as `+++` tells; a review has YAML between `---`',
      remedy: 'Write `---` for `+++`, and `key: value` for `key = value`.',
    };
  }
  if (/^\s*\{/.test(text)) {
    return {
      message: 'the front matter is JSON, as `{` tells; a review has YAML between `---`',
      remedy: 'Write `---`, then `key: value` on a line each, then `---`.',
    };
  }
  if (/^\s*-{2,}\s*$/.test(first)) {
    return {
      message: `the front matter opens with \`${first.trim()}\` instead of \`---\``,
      remedy: 'Write three hyphens at the start of the line.',
    };
  }
  if (/^\s*\n\s*---[^\S\n]*\n/.test(text)) {
    return {
      message: 'there are lines before the `---` that opens the front matter',
      remedy: 'Make `---` the first line of the file.',
    };
  }
  return { message: 'there is no front matter' };
}

function spaces(opening: string): Fault[] {
  const written = opening.trimEnd();
  const remove = opening.replace('\n', '');
  if (remove === written) return [];
  return [
    {
      rule: 'front-matter-opening',
      line: 1,
      message: 'spaces follow the `---` that opens the front matter',
      edit: { line: 1, column: 1, remove, insert: written },
    },
  ];
}
