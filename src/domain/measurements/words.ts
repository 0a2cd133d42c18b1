/** The same text, character for character, with signs, letters and digits in half width. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => character.normalize('NFKC'));
}

/**
 * The pattern of some words, the longest first and in any case. A Latin word is a whole one. No
 * words match nothing.
 * @param around patterns of what is before and behind them
 */
export function wordPattern(
  words: readonly string[],
  { before = '', behind = '' }: { before?: string; behind?: string } = {},
): RegExp {
  if (words.length === 0) return /(?!)/u;
  return new RegExp(`${before}(?:${longestFirst(words).map(wholeWord).join('|')})${behind}`, 'iu');
}

/** Some spellings as alternatives of a pattern. */
export function anyOf(spellings: readonly string[]): string {
  return longestFirst(spellings).map(literally).join('|');
}

/** Every place of a text where a pattern matches. */
export function placesOf(pattern: RegExp, text: string): { index: number; length: number }[] {
  const all = text.matchAll(new RegExp(pattern, `${pattern.flags}g`));
  return Array.from(all, ({ 0: { length }, index }) => ({ index, length }));
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((one, other) => other.length - one.length);
}

function wholeWord(word: string): string {
  const starts = /^[a-z0-9]/i.test(word) ? '(?<![A-Za-z0-9])' : '';
  const ends = /[a-z0-9]$/i.test(word) ? '(?![A-Za-z0-9])' : '';
  return starts + literally(word) + ends;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
