import { cut, mayGoOn } from './cut.ts';
import { fold } from './fold.ts';
import { isSpaceless } from './letters.ts';
import { beginning, only, type TermRange } from './ranges.ts';
import { formsOf, stemOf } from './stem.ts';

/** A term of a phrase: any of some terms at a place in it. */
export interface SoughtTerm {
  anyOf: TermRange[];
  /** The one that the reader wrote. */
  written: TermRange;
  offset: number;
  /** How many positions it tells of. */
  length: number;
}

/** What a document must have in one piece. */
export interface Phrase {
  /** They overlap: any that cover the phrase are enough. */
  terms: SoughtTerm[];
  length: number;
  /** Whether the reader put it into quotation marks: it then means these words and no other form. */
  isQuoted: boolean;
}

/**
 * Reads what a reader asks for: what stands between spaces is a phrase, and so is what stands in
 * quotation marks. A document must have them all, in any order.
 */
export function readQuery(text: string): Phrase[] {
  return [...text.matchAll(/["“”„＂]([^"“”„＂]+)["“”„＂]|[^\s"“”„＂]+/g)]
    .map(([chunk, quoted]) => readPhrase(quoted ?? chunk, quoted !== undefined))
    .filter(({ terms }) => terms.length > 0);
}

function readPhrase(text: string, isQuoted: boolean): Phrase {
  const terms: SoughtTerm[] = [];
  const folded = fold(text);
  let length = 0;
  cut(folded, (from, to, offset) => {
    length = offset + 1;
    const term = folded.slice(from, to);
    const isLast = !isSpaceless(folded.slice(to));
    const lookedUp = isSpaceless(term) ? seekLetters(term, isLast) : seekWord(term, isQuoted);
    terms.push({ ...lookedUp, offset });
  });
  return { terms, length, isQuoted };
}

type Sought = Omit<SoughtTerm, 'offset'>;

/** Letters at the end of a run may be the first ones of a longer term. */
function seekLetters(term: string, isLast: boolean): Sought {
  const written = isLast && mayGoOn(term) ? beginning(term) : only(term);
  return { anyOf: [written], written, length: term.length };
}

/** A word in any of its forms, or what begins with a type number, as PCM1704UK with PCM1704. */
function seekWord(word: string, isQuoted: boolean): Sought {
  const written = only(word);
  const isTypeNumber = /\p{L}/u.test(word) && /\p{N}/u.test(word);
  if (isQuoted) return { anyOf: [written], written, length: 1 };
  const anyOf = isTypeNumber ? [beginning(word)] : formsOf(stemOf(word)).map(only);
  return { anyOf, written, length: 1 };
}
