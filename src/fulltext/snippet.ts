import { hasSpaceless, letterAt } from './letters.ts';
import { findMarks, type Mark } from './marks.ts';
import type { Phrase } from './query.ts';

/** A piece of a text that shows what was found in it. */
export interface Snippet {
  /** Which of the blocks it is from. */
  block: number;
  parts: { text: string; isMarked: boolean }[];
  /** How often all blocks together have what was sought. */
  times: number;
}

/** About three lines: so many letters with spaces between words, or without. */
const spacedLength = 230;
const spacelessLength = 115;

/**
 * The piece of a text that best shows what a query found: with the most of its phrases, then with
 * the most of what it asks for, then the first such.
 * @param blocks paragraphs and the like; a piece is of one of them
 * @returns undefined where none has any of it
 */
export function snippetOf(
  blocks: readonly string[],
  phrases: readonly Phrase[],
): Snippet | undefined {
  const marked = blocks.map((text) => ({
    text,
    marks: findMarks(text, phrases),
    length: hasSpaceless(text) ? spacelessLength : spacedLength,
  }));
  let best: { block: number; first: Mark; worth: number } | undefined;
  for (const [block, { marks, length }] of marked.entries()) {
    for (const first of marks) {
      const worth = worthOf(marks, first.start, first.start + length / 2);
      if (worth > (best?.worth ?? 0)) best = { block, first, worth };
    }
  }
  if (!best) return undefined;
  const { text, marks, length } = marked[best.block]!;
  return {
    block: best.block,
    parts: cutOut(text, marks, best.first.start, length),
    times: marked.reduce((sum, { marks }) => sum + marks.length, 0),
  };
}

/** What a piece is worth: a phrase more than any number of times. */
function worthOf(marks: readonly Mark[], from: number, to: number): number {
  const within = marks.filter(({ start, end }) => start >= from && end <= to);
  return new Set(within.map(({ phrase }) => phrase)).size * 1000 + within.length;
}

/** Cuts a piece around a place out of a text, between words, and parts it at its marks. */
function cutOut(
  text: string,
  marks: readonly Mark[],
  place: number,
  length: number,
): Snippet['parts'] {
  const from = startNear(text, Math.min(place - length / 3, text.length - length), place);
  const to = endNear(text, from + length, marks);
  const parts: Snippet['parts'] = [];
  let at = from;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMarked });
    at = end;
  };
  if (from > 0) parts.push({ text: '… ', isMarked: false });
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (to < text.length) parts.push({ text: ' …', isMarked: false });
  return parts;
}

/**
 * Where a piece may begin that shall begin near one place and before another: behind a space or a
 * sign between sentences, else anywhere but in a word.
 */
function startNear(text: string, near: number, place: number): number {
  if (near <= 0) return 0;
  const from = Math.floor(near);
  const between = /[\s。、，]+/.exec(text.slice(from, place));
  if (between) return from + between.index + between[0].length;
  return Math.min(place, from + restOfWord(text, from, 1));
}

/** Where a piece may end, at a place or before it, but behind a mark that begins before it. */
function endNear(text: string, near: number, marks: readonly Mark[]): number {
  if (near >= text.length) return text.length;
  const end = Math.floor(near);
  const mark = marks.find((one) => one.start < end && one.end > end);
  return mark?.end ?? end - restOfWord(text, end, -1);
}

/** How many letters of a word with spaces around it are on one side of a place in it. */
function restOfWord(text: string, place: number, side: 1 | -1): number {
  const isLetter = (at: number) => letterAt(text, at) === 'spaced';
  if (!isLetter(place - 1) || !isLetter(place)) return 0;
  let rest = 0;
  while (isLetter(side === 1 ? place + rest : place - 1 - rest)) rest++;
  return rest;
}
