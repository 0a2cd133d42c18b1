/**
 * Letters that are written without spaces between words, as a class of a regular expression with
 * the flag v. Rare ones beyond 16 bits count as words.
 */
export const spaceless = String.raw`[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]&&[\0-\uffff]]`;

const someSpaceless = new RegExp(spaceless, 'v');
const startsSpaceless = new RegExp(`^${spaceless}`, 'v');

/** Whether a text has such letters. */
export function hasSpaceless(text: string): boolean {
  return someSpaceless.test(text);
}

/** Whether a text begins with such letters. */
export function isSpaceless(text: string): boolean {
  return startsSpaceless.test(text);
}

/** What a character is: of words with spaces between them or without, or no letter at all. */
export type Letter = 'spaced' | 'spaceless' | 'none';

/** Of each character by its code. To look one up takes a tenth of what a pattern takes. */
const known = new Array<Letter | undefined>(0x10000).fill(undefined);

/** What the character at a place is, or none. Each half of a rare character is of a spaced word. */
export function letterAt(text: string, place: number): Letter {
  if (place < 0 || place >= text.length) return 'none';
  return (known[text.charCodeAt(place)] ??= tellLetter(text[place]!));
}

function tellLetter(character: string): Letter {
  if (isSpaceless(character)) return 'spaceless';
  return /[\p{L}\p{N}\p{M}\p{Surrogate}]/u.test(character) ? 'spaced' : 'none';
}

/** Whether a character, by its code, is katakana or lengthens one. */
export function isKatakana(code: number): boolean {
  return (
    (code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb) || (code >= 0x31f0 && code <= 0x31ff)
  );
}
