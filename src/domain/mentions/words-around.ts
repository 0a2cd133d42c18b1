import { scriptAt } from './letters.ts';

/** A name with the words around it. */
export interface WordsAround {
  before: string;
  name: string;
  after: string;
}

/** How wide the words on one side are, in Latin letters; one of Japanese is as wide as two. */
const most = 64;

/** A name of a text with whole words around it, and ellipses where the text goes on. */
export function wordsAround(text: string, start: number, end: number): WordsAround {
  const from = placeAfter(text, start, -1);
  const to = placeAfter(text, end, 1);
  const before = spaced(text.slice(from, start)).trimStart();
  const after = spaced(text.slice(end, to)).trimEnd();
  return {
    before: from > 0 ? `… ${before}` : before,
    name: spaced(text.slice(start, end)),
    after: to < text.length ? `${after} …` : after,
  };
}

/** The place as far from another as words are shown, moved back to where no word is cut. */
function placeAfter(text: string, from: number, step: 1 | -1): number {
  let place = from;
  const last = step > 0 ? text.length : 0;
  for (let width = 0; width < most && place !== last; place += step) {
    width += text.charCodeAt(step > 0 ? place : place - 1) < 0x2e80 ? 1 : 2;
  }
  while (place !== from && isWithinWord(text, place)) place -= step;
  return place;
}

/** Whether a word of letters with spaces around goes on at a place, or a character of two units. */
function isWithinWord(text: string, place: number): boolean {
  const isLatin = scriptAt(text, place - 1) === 'latin' && scriptAt(text, place) === 'latin';
  return isLatin || (text.codePointAt(place - 1) ?? 0) > 0xffff;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
