import type { Language } from '../../domain/languages/index.ts';
import { stringsOf } from '../../i18n/index.ts';
import { words, type Picture } from '../../pictures/picture.ts';

/** A size of type, with the lines that have room and how much fits on one, in ems. */
interface Step {
  className: string;
  lines: number;
  width: number;
}

/** From large to small, as the style sheet has them. */
const steps: readonly [Step, ...Step[]] = [
  { className: 'one-line', lines: 1, width: 7.3 },
  { className: 'two-lines', lines: 2, width: 10 },
  { className: 'three-lines', lines: 3, width: 14.6 },
  { className: 'four-lines', lines: 4, width: 19.5 },
];

/** More letters than these are never seen. */
const mostLetters = 200;

/** A name as large as it fits. What is too long for the smallest type is cut. */
export function headline(text: string, language: Language): Picture['root'] {
  const shown = [...text].slice(0, mostLetters).join('');
  const phrases = stringsOf(language).format.phrasesOf(shown);
  const widths = phrases.flatMap((phrase) => phrase.split(/(?<=\s)/)).map(widthOf);
  const step = steps.find((one) => linesOf(widths, one.width) <= one.lines) ?? steps.at(-1)!;
  return words(step.className, breakable(phrases));
}

/** Phrases in a row. A line breaks at spaces and between phrases only, as in headings of pages. */
export function breakable(phrases: readonly string[]): string {
  return phrases.join('\u200b');
}

/**
 * How many lines some words take.
 * @param widths of the words in ems
 * @param room of a line in ems; a longer word is broken
 */
function linesOf(widths: readonly number[], room: number): number {
  let lines = 1;
  let taken = 0;
  for (const width of widths) {
    if (taken > 0 && taken + width > room) {
      lines += 1;
      taken = 0;
    }
    taken += width;
    lines += Math.floor(taken / room);
    taken %= room;
  }
  return lines;
}

/** Widths of letters in ems, about; the first kind that a letter is of counts. */
const letterWidths: readonly [kind: RegExp, width: number][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\uff01-\uff5e]/u, 1],
  [/[MW@%&mw]/, 0.85],
  [/\p{Lu}/u, 0.7],
  [/[\s.,:;'"|!ijl]/, 0.3],
];

/** About how wide a text is, in ems. */
function widthOf(text: string): number {
  const widths = [...text].map(
    (letter) => letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? 0.55,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}
