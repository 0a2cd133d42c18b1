const otherForms = /[\uFF01-\uFF5E\u2010\u2011\u2018\u2019]|[^\S ]/g;

/**
 * A text with full-width letters and signs as plain ones, spaces of every kind as one kind, and so
 * for hyphens and apostrophes. Each character stays at its place. Case stays: it tells `Final` from
 * `final`.
 */
export function plainForms(text: string): string {
  return text.replace(otherForms, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (code === 0x2010 || code === 0x2011) return '-';
    return code === 0x2018 || code === 0x2019 ? "'" : ' ';
  });
}

/** What a letter is written in; a word goes on while that is the same. */
export type Script = 'latin' | 'katakana' | 'kanji' | 'hiragana' | undefined;

const scripts: readonly Script[] = [undefined, 'latin', 'katakana', 'kanji', 'hiragana'];

const patterns = [
  // Digits go with letters, and so do those of other alphabets, in which no name is written.
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{Mn}_]/u,
  /[\p{Script=Katakana}ー・]/u,
  // Rare kanji are two characters each.
  /[\p{Script=Han}\uD840-\uDFFF]/u,
  /\p{Script=Hiragana}/u,
];

const unknown = 255;
const known = new Uint8Array(0x10000).fill(unknown);

/** The script of the character at a place of a text; none for spaces, signs and beyond its ends. */
export function scriptAt(text: string, index: number): Script {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return undefined;
  if (known[code] === unknown) {
    known[code] = 1 + patterns.findIndex((pattern) => pattern.test(String.fromCharCode(code)));
  }
  return scripts[known[code]!];
}
