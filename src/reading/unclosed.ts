import type { Code, Html, Root } from 'mdast';
import type { Math as DisplayMath } from 'mdast-util-math';
import { toString } from 'mdast-util-to-string';
import { visit } from '../domain/text/visit.ts';
import type { Fault } from '../domain/check/document.ts';
import { sectionOfHeading, type Section } from '../domain/text/sections.ts';

/** Something that opens and takes in text that it was not meant to. */
interface Opening {
  /** Where the opening itself starts and ends in the text. */
  start: number;
  end: number;
  /** The line on which it is closed after all, with sections in it. */
  closingLine: number | undefined;
  fault: Fault;
}

/**
 * The first code block, formula or comment that is never closed, or that takes in a section that
 * the text lacks elsewhere.
 */
export function findUnclosed(tree: Root, text: string): Opening | undefined {
  let found: Opening | undefined;
  const opened = new Set<Section | false | undefined>(
    tree.children.map((node) => node.type === 'heading' && sectionOfHeading(toString(node))),
  );
  const sectionIn = (value: string) => firstSection(value, (section) => !opened.has(section));
  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'math')
      found = fenceOpening(node, text, sectionIn(node.value));
    else if (node.type === 'html') found = tagOpening(node, text, sectionIn(node.value));
    return found === undefined;
  });
  return found;
}

function fenceOpening(
  node: Code | DisplayMath,
  text: string,
  section: string | undefined,
): Opening | undefined {
  const { start, end } = node.position!;
  const source = text.slice(start.offset, end.offset);
  const [fence] = /^(?:`{3,}|~{3,}|\${2,})/.exec(source) ?? [];
  const lines = source.split('\n');
  const last = lines
    .at(-1)!
    .replace(/^[\s>]*/, '')
    .trimEnd();
  if (!fence) return undefined;
  const isClosed =
    lines.length > 1 && last.length >= fence.length && last === fence[0]!.repeat(last.length);
  if (isClosed && section === undefined) return undefined;
  const what = node.type === 'math' ? 'formula' : 'code block';
  return {
    start: start.offset!,
    // A score may follow dollar signs on their line. After other signs it is a language.
    end: start.offset! + (node.type === 'math' ? fence.length : lines[0]!.length),
    closingLine: isClosed ? end.line : undefined,
    fault: {
      rule: 'unclosed',
      ...{ line: start.line, column: start.column, text: lines[0]! },
      message: isClosed
        ? `the ${what} that opens here takes in the section "${section}"`
        : `the ${what} that opens here with ${fence} is never closed`,
      remedy: `Write ${fence} alone on the line after the ${what}, or remove this line.`,
    },
  };
}

function tagOpening(
  { value, position }: Html,
  text: string,
  section: string | undefined,
): Opening | undefined {
  // Up to three spaces may come before it.
  const [opening] = /^\s*<(?:!--|[^\s>]*)/.exec(value)!;
  const isComment = opening.endsWith('<!--');
  const isClosed = !isComment || value.includes('-->');
  if (isClosed && section === undefined) return undefined;
  const { line, column, offset: start } = position!.start;
  return {
    start: start!,
    end: start! + opening.length,
    closingLine: undefined,
    fault: {
      rule: 'unclosed',
      ...{ line, column, text: text.slice(start, text.indexOf('\n', start)) },
      message: isClosed
        ? `the HTML that opens here takes in the section "${section}"`
        : 'the comment that opens here is never closed',
      remedy: 'Remove it: a review holds neither comments nor HTML of its own.',
    },
  };
}

/** The heading within a text that first opens a section that is looked for. */
function firstSection(value: string, isWanted: (section: Section) => boolean): string | undefined {
  for (const [, words = ''] of value.matchAll(/^ {0,3}#{1,2}[ \t]+(.*)$/gm)) {
    const section = sectionOfHeading(words);
    if (section && isWanted(section)) return words.trim();
  }
  return undefined;
}
