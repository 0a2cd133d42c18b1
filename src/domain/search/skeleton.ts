/**
 * The consonants of a word in katakana, or in Latin letters as Japanese would hear them: of
 * ゲネレック and Genelec they are the same. Vowels, and whether an s is voiced, differ too often.
 * Undefined where too few are left to tell one word from another, or for letters of other scripts.
 * @param word folded
 */
export function skeletonOf(word: string): string | undefined {
  const consonants = /^[\p{Script=Katakana}]+$/u.test(word)
    ? word.replace(/./gu, (kana) => heard[kana] ?? '')
    : /^[a-z]+$/.test(word)
      ? latin.reduce((text, [letters, sound]) => text.replace(letters, sound), word)
      : '';
  const skeleton = consonants.replace(/n(?=[pb])/g, 'm').replace(/(.)\1+/g, '$1');
  return skeleton.length < 2 ? undefined : skeleton;
}

/** The consonants of each row of the syllabary. */
const rows: Readonly<Record<string, string>> = {
  k: 'カキクケコ',
  g: 'ガギグゲゴ',
  s: 'サシスセソザジズゼゾヂヅ',
  t: 'タテト',
  ts: 'チツ',
  d: 'ダデド',
  n: 'ナニヌネノン',
  h: 'ハヒフヘホ',
  b: 'バビブベボ',
  p: 'パピプペポ',
  m: 'マミムメモ',
  r: 'ラリルレロ',
};

const heard = Object.fromEntries(
  Object.entries(rows).flatMap(([sound, kana]) => [...kana].map((one) => [one, sound])),
);

/** Sounds of Latin letters, the longer groups first. An r that no vowel follows is not heard. */
const latin: readonly [letters: RegExp, sound: string][] = [
  [/e$/, ''],
  [/ch(?=[bcdfgklmnpqrstvz])/g, 'k'],
  [/t?ch/g, 'T'],
  [/(?:sc|s)h|th|sc(?=[eiy])/g, 's'],
  [/ph/g, 'h'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])|j|z/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/f/g, 'h'],
  [/v/g, 'b'],
  [/r(?![aeiouy])/g, ''],
  [/l/g, 'r'],
  [/[aeiouwy]/g, ''],
  [/T/g, 'ts'],
];
