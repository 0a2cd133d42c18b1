import { plainForms } from './letters.ts';
import { isSame, type Meaning, type Named } from './known-names.ts';
import type { FoundName, NameTrie } from './name-trie.ts';
import { beginsWord, endsWord, goesOn } from './whole-name.ts';

/** A place of a text that names a review. */
export interface Mention {
  start: number;
  end: number;
  review: Named;
}

/** The meanings that a name can have at a place of a text. */
interface Place extends FoundName<Meaning> {
  start: number;
}

/**
 * Finds where a paragraph names reviews, of overlapping names the longest. A model without its maker
 * is a mention where the paragraph names its maker, or the page is of the same company.
 * @param page the review that the paragraph is of; it does not mention itself
 * @param canBe whether a name may lie there, as it may not where a link begins within it
 */
export function findMentions(
  text: string,
  names: NameTrie<Meaning>,
  page: Named,
  canBe: (start: number, end: number) => boolean = () => true,
): Mention[] {
  const plain = plainForms(text);
  const places = namePlaces(plain, names, canBe);
  const told = new Set([page.company.ref]);
  for (const { meanings } of places) {
    for (const { form, company } of meanings) if (form !== 'model') told.add(company);
  }
  return places.flatMap(({ start, end, meanings }, index) => {
    const beside = places[index - 1];
    const isBeside = beside !== undefined && /^(?:'s?|の)? ?$/.test(plain.slice(beside.end, start));
    const possible = meanings.filter(({ form, company }) => {
      if (form !== 'model') return form !== 'word';
      return isBeside && beside.meanings.every(({ form }) => form === 'company' || form === 'word')
        ? beside.meanings.some((maker) => maker.company === company)
        : told.has(company) && !followsOtherMaker(plain.slice(Math.max(0, start - 30), start));
    });
    const review = meant(possible, page);
    return review ? [{ start, end, review }] : [];
  });
}

/** The places of names from start to end, none over another. */
function namePlaces(
  text: string,
  names: NameTrie<Meaning>,
  canBe: (start: number, end: number) => boolean,
): Place[] {
  const places: Place[] = [];
  for (let start = 0; start < text.length; start++) {
    // Most places are within a word, and this is told sooner than what names begin there.
    if (isPlainLetter(text, start) && isPlainLetter(text, start - 1)) continue;
    const found = names.namesAt(text, start);
    if (found.length === 0 || !beginsWord(text, start)) continue;
    for (const { end, meanings } of found) {
      if (!canBe(start, end) || !endsWord(text, end)) continue;
      const possible = goesOn(text, end)
        ? meanings.filter(({ form }) => form === 'company' || form === 'word')
        : meanings;
      if (possible.length === 0) continue;
      places.push({ start, end, meanings: possible });
      start = end - 1;
      break;
    }
  }
  return places;
}

function isPlainLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/**
 * Whether a word with a capital comes directly before a model, which may be its maker, unknown here.
 * An article may begin a sentence.
 */
function followsOtherMaker(before: string): boolean {
  return /(?<![\p{L}\p{N}])(?!The |An? )\p{Lu}[\p{L}\p{N}.&-]* $/u.test(before);
}

/** The review that a name means: of several the newest. A page does not name itself by another. */
function meant(meanings: readonly Meaning[], page: Named): Named | undefined {
  const reviews = meanings.flatMap(({ review }) => review ?? []);
  if (reviews.some((review) => isSame(review, page))) return undefined;
  return reviews.sort((one, other) => (one.date < other.date ? 1 : -1))[0];
}
