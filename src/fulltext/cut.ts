import { isKatakana, letterAt } from './letters.ts';

/**
 * Hears of a piece of a text that is found as a whole: a word, or a few letters of a script that
 * writes without spaces, from each of its letters on.
 * @param from where the term begins in the folded text
 * @param to where it ends
 * @param position counted in words and letters without spaces; where a sentence ends, one is free
 */
type Hear = (from: number, to: number, position: number) => void;

/** What may be between two words that a reader may also write as one, or with a space. */
const joint = /^(?:[^\S\n]*|[\p{Pd}'’・_])$/u;

/** Of katakana, which makes long words, a term has this many letters, so that few words share it. */
const mostKatakana = 5;
/** Of other letters without spaces two are rare enough together. */
const pair = 2;

/** Cuts a folded text into terms, in the order of their positions. */
export function cut(text: string, hear: Hear): void {
  let position = 0;
  let last = 0;
  for (let start = 0; start < text.length;) {
    const letter = letterAt(text, start);
    let end = start + 1;
    if (letter !== 'none') {
      while (end < text.length && letterAt(text, end) === letter) end++;
      if (last > 0 && !isJoint(text, last, start)) position++;
      if (letter === 'spaced') hear(start, end, position++);
      else position = cutLetters(text, start, end, position, hear);
      last = end;
    }
    start = end;
  }
}

/**
 * From each letter on a term has as much katakana as follows, and two letters of anything, as far
 * as there are so many.
 * @returns the position behind the last
 */
function cutLetters(
  text: string,
  start: number,
  end: number,
  position: number,
  hear: Hear,
): number {
  let katakanaEnd = start;
  for (let at = start; at < end; at++) {
    katakanaEnd = Math.max(katakanaEnd, at);
    while (katakanaEnd < end && isKatakana(text.charCodeAt(katakanaEnd))) katakanaEnd++;
    const to = Math.max(Math.min(katakanaEnd, at + mostKatakana), Math.min(at + pair, end));
    hear(at, to, position++);
  }
  return position;
}

/** Whether a term at the end of a run of letters would be longer if more of them followed. */
export function mayGoOn(term: string): boolean {
  if (term.length < pair) return true;
  return (
    term.length < mostKatakana && [...term].every((letter) => isKatakana(letter.charCodeAt(0)))
  );
}

function isJoint(text: string, from: number, to: number): boolean {
  if (to === from || (to === from + 1 && text[from] === ' ')) return true;
  return joint.test(text.slice(from, to));
}
