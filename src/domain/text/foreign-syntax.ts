/** A piece of text that another generator would have read as its own, and that readers would see. */
export interface Foreign {
  /** Where it starts in the text, counted from 0. */
  start: number;
  found: string;
  /** What it is. */
  name: string;
  /** What to write in its place. */
  remedy: string;
  /** What stands for it where that is certain. */
  insert?: string | undefined;
}

/** Where a piece starts and ends. */
type Range = readonly [start: number, end: number];

interface Form {
  pattern: RegExp;
  name: string;
  remedy: string;
  insert?: (
    piece: string,
    groups: Record<string, string>,
    data: Readonly<Record<string, unknown>>,
  ) => string | undefined;
}

const remove = 'Remove it; the site gives a text its form.';
const writeValue = 'Write what it would have put there: `/products/en/…/` without `site.baseurl`.';
const nothing = () => '';

/** In MDX braces have a backslash; within a class of characters they are written `\x7B`. */
const brace = (pattern: string, flags = 'g') =>
  new RegExp(pattern.replaceAll('{', String.raw`\\?\{`).replaceAll('}', String.raw`\\?\}`), flags);

/** What Jekyll's sites are written in beyond Markdown; where two forms fit, the first counts. */
const forms: readonly Form[] = [
  {
    pattern: brace(String.raw`(?:^[*+-] .*\n{:toc}|^{:toc}\n+[*+-] .*)(?:\n|$)`, 'gm'),
    name: 'a place of kramdown for a table of contents',
    remedy: remove,
    insert: nothing,
  },
  {
    pattern: brace(
      String.raw`^[^\S\n]*{:[^\x7B\x7D\n]*?}[^\S\n]*(?:\n|$)|{:[^\x7B\x7D\n]*?}`,
      'gm',
    ),
    name: 'an attribute list of kramdown',
    remedy: remove,
    insert: nothing,
  },
  {
    pattern: /^\*\[[^\]\n]+\]:.*$/gm,
    name: 'an abbreviation of kramdown',
    remedy: 'Write it out where it is first used.',
  },
  {
    pattern: /(?:^(?!:[^\S\n])[^\s#>|].*\n)?(?:^:[^\S\n]+\S.*(?:\n|$))+/gm,
    name: 'the definition of a definition list',
    remedy: 'Write a list, `- **Term**: the definition`.',
    insert: asBullets,
  },
  {
    pattern: brace(String.raw`{%-?\s*(?:end)?raw\s*-?%}`),
    name: 'a Liquid tag',
    remedy: 'Write what it would have put there, or remove it.',
    insert: nothing,
  },
  {
    pattern: brace(String.raw`{%[^\x7B\x7D\n]*?%}`),
    name: 'a Liquid tag',
    remedy: 'Write what it would have put there, or remove it.',
  },
  {
    pattern: brace(String.raw`{{-?\s*site\.(?:base)?url\s*-?}}`),
    name: 'a template expression',
    remedy: writeValue,
    insert: nothing,
  },
  {
    pattern: brace(
      String.raw`{{-?\s*["'](?<path>\/[^"'\n]*)["']\s*\|\s*(?:relative|absolute)_url\s*-?}}`,
    ),
    name: 'a template expression',
    remedy: writeValue,
    insert: (_, { path }) => path,
  },
  {
    pattern: brace(String.raw`{{-?\s*page\.(?<key>\w+)\s*-?}}`),
    name: 'a template expression',
    remedy: writeValue,
    insert: (_, { key }, data) => {
      const value = data[key!];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
  },
  {
    pattern: brace(String.raw`{{[^\x7B\x7D\n]*?}}`),
    name: 'a template expression',
    remedy: writeValue,
  },
];

/** Stands for what is no prose: it is no space, and part of no form. */
const opaque = '\uFFFC';
/** Stands for what was found already. */
const taken = '\0';

/**
 * Finds what kramdown and Liquid would have taken out of a text.
 * @param text holds no NUL
 * @param other where in it pieces that are no prose, such as code, start and end, in their order
 * @param data the front matter, whose values Liquid could name
 * @returns the pieces in their order; none lies within another
 */
export function findForeign(
  text: string,
  other: readonly Range[],
  data: Readonly<Record<string, unknown>>,
): Foreign[] {
  const found: Foreign[] = [];
  let rest = cover(text, other, opaque);
  for (const { pattern, name, remedy, insert } of forms) {
    const matches = [...rest.matchAll(pattern)].filter(([piece]) => !piece.includes(taken));
    for (const match of matches) {
      const start = match.index;
      const piece = text.slice(start, start + match[0].length);
      found.push({
        ...{ start, found: piece, name, remedy },
        insert: insert?.(piece, match.groups ?? {}, data),
      });
    }
    const ranges = matches.map(({ index, 0: piece }): Range => [index, index + piece.length]);
    rest = cover(rest, ranges, taken);
  }
  return found.sort((one, two) => one.start - two.start);
}

/** The same text with a character in place of all in some ranges; lines stay as they are. */
function cover(text: string, ranges: readonly Range[], character: string): string {
  let result = '';
  let end = 0;
  for (const [from, to] of ranges) {
    if (to <= end) continue;
    result += text.slice(end, from);
    result += text.slice(Math.max(from, end), to).replaceAll(/[^\n]/g, character);
    end = to;
  }
  return result + text.slice(end);
}

/** A term and its definitions as a line in bold and a list. */
function asBullets(list: string): string {
  return list.replaceAll(
    /^(:[^\S\n]+)?(.*)$/gm,
    (line, colon: string | undefined, rest: string) => {
      if (colon !== undefined) return `- ${rest}`;
      return rest === '' || /[*_`]/.test(rest) ? line : `**${rest.trim()}**`;
    },
  );
}
