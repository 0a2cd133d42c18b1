import { foreignForms } from './foreign-forms.ts';

/** A piece of text that another generator would have read as its own, and that readers would see. */
export interface Foreign {
  /** Where it starts in the text, counted from 0. */
  start: number;
  found: string;
  /** What it is. */
  name: string;
  /** What to write in its place. */
  remedy: string;
  /** Whether the generator would have put text in its place that is not in the file. */
  isReplaced: boolean;
  /** What replaces it, where that is certain. */
  insert?: string | undefined;
}

/** Where a piece starts and ends. */
type Range = readonly [start: number, end: number];

/** Takes the place of what is no prose. It is no space and part of no form. */
const opaque = '\uFFFC';
/** Takes the place of what was found already. */
const taken = '\0';

/**
 * Finds what another generator would have taken out of a text.
 * @param text holds no NUL
 * @param other where in it pieces that are no prose, such as code, start and end, in their order
 * @param data the front matter, whose values a template could name
 * @returns the pieces in their order; none lies within another
 */
export function findForeign(
  text: string,
  other: readonly Range[],
  data: Readonly<Record<string, unknown>>,
): Foreign[] {
  const found: Foreign[] = [];
  let rest = cover(text, other, opaque);
  for (const { sign, pattern, name, remedy, isReplaced = false, insert } of foreignForms) {
    if (sign && !sign.test(rest)) continue;
    const matches = [...rest.matchAll(pattern)].filter(([piece]) => !piece.includes(taken));
    for (const match of matches) {
      const start = match.index;
      const piece = text.slice(start, start + match[0].length);
      found.push({
        ...{ start, found: piece, name, remedy, isReplaced },
        insert: insert?.(piece, match.groups ?? {}, data),
      });
    }
    if (matches.length === 0) continue;
    const ranges = matches.map(({ index, 0: piece }): Range => [index, index + piece.length]);
    rest = cover(rest, ranges, taken);
  }
  return found.sort((one, two) => one.start - two.start);
}

/** The same text with one character in place of all others in some ranges. Line breaks are kept. */
function cover(text: string, ranges: readonly Range[], character: string): string {
  let result = '';
  let end = 0;
  for (const [from, to] of ranges) {
    if (to <= end) continue;
    result += text.slice(end, from);
    const lines = text.slice(Math.max(from, end), to).split('\n');
    result += lines.map(({ length }) => character.repeat(length)).join('\n');
    end = to;
  }
  return result + text.slice(end);
}
