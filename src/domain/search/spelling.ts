import { foldJoined } from './fold.ts';

/** What begins at a letter of a name, the best place to find something first. */
export const Place = { name: 0, word: 1, run: 2, inside: 3 } as const;
export type Place = (typeof Place)[keyof typeof Place];

/** A name as it is searched. */
export interface Spelling {
  /** Its letters, folded and joined. */
  text: string;
  /** Where its model begins: behind the maker, or 0 where it begins with no maker. */
  model: number;
  /** The place of each letter. */
  places: readonly Place[];
}

/** What is folded as one: a letter with its signs, and in kana a ヴ or フ with its vowel. */
const letters =
  /[ヴゔ][ァィェォアイエオぁぃぇぉあいえお]?|[フふﾌ][ォオぉおｫｵ](?=[ンんﾝ])|\P{M}[\p{M}ﾞﾟ]*|\p{M}+/gu;

/**
 * Spells a name, which is in NFC.
 * @param makers the maker's names, folded and joined
 */
export function spell(name: string, makers: readonly string[] = []): Spelling {
  let text = '';
  const places: Place[] = [];
  let before: Letter = 'none';
  for (const letter of lettersOf(name)) {
    const { kind, folded } = known.get(letter) ?? learn(letter);
    // An apostrophe and a long-vowel mark belong to the word that they are in.
    if (folded === '' && kind !== 'none') continue;
    for (let at = 0; at < folded.length; at++) {
      places.push(at > 0 ? Place.inside : placeBetween(before, kind));
    }
    text += folded;
    before = kind;
  }
  const model = makers
    .map(({ length }) => length)
    .filter((length, at) => text.startsWith(makers[at]!) && places[length]! <= Place.word)
    .reduce((most, length) => Math.max(most, length), 0);
  places[0] = places[model] = Place.name;
  return { text, model, places };
}

/**
 * Where in a name each letter of its spelling comes from: from before one place to before another.
 */
export function originsOf(name: string): [from: number, to: number][] {
  let from = 0;
  return lettersOf(name).flatMap((letter) => {
    const to = from + letter.length;
    const origin: [from: number, to: number] = [from, to];
    from = to;
    const { length } = (known.get(letter) ?? learn(letter)).folded;
    // JavaScript counts a rare kanji as two letters, and so do the places of a spelling.
    return Array.from({ length }, () => origin);
  });
}

/** The letters of a name, which joined are the name again. */
function lettersOf(name: string): string[] {
  // Most names are of letters that are whole by themselves.
  return /^[ -~]*$/.test(name) ? name.split('') : (name.match(letters) ?? []);
}

type Letter = 'none' | 'sign' | 'small' | 'large' | 'digit' | 'kana' | 'kanji' | 'other';

const kinds: readonly [Letter, RegExp][] = [
  ['small', /^[a-z\p{Ll}]/u],
  ['large', /^[A-Z\p{Lu}]/u],
  ['digit', /^\p{N}/u],
  ['other', /^['’]/],
  ['kana', /^[\p{Script=Katakana}\p{Script=Hiragana}ーｰ]/u],
  ['kanji', /^\p{Script=Han}/u],
  ['other', /^\p{L}/u],
  ['sign', /^[&+＆＋]/],
];

/** What has been found out of letters: thousands of names have few different ones. */
const known = new Map<string, { kind: Letter; folded: string }>();

function learn(letter: string) {
  const kind = kinds.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'none';
  const learnt = { kind, folded: foldJoined(letter) };
  known.set(letter, learnt);
  return learnt;
}

function placeBetween(before: Letter, kind: Letter): Place {
  if (isApart(before) || isApart(kind)) return Place.word;
  return before === kind || (before === 'large' && kind === 'small') ? Place.inside : Place.run;
}

function isApart(letter: Letter): boolean {
  return letter === 'none' || letter === 'sign';
}
