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

/** Whether a character, by its code, is katakana or lengthens one. */
export function isKatakana(code: number): boolean {
  return (
    (code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb) || (code >= 0x31f0 && code <= 0x31ff)
  );
}
