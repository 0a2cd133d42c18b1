import { plainForms } from './letters.ts';

/** A whole word of plain letters and digits that begins with a capital or a digit. */
const nameWord = /(?<![A-Za-z0-9])[A-Z0-9][A-Za-z0-9]*/g;

/**
 * The words of some texts that may be of a name, each once, with spaces between. What lacks one of a
 * name's words does not hold the name, which is told much sooner than by reading it.
 */
export function nameWords(texts: Iterable<string>): string {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of plainForms(text).matchAll(nameWord)) words.add(word);
  return [...words].join(' ');
}

/**
 * Makes the function that tells whether a text may hold one of some names.
 * @param names in plain forms
 * @returns a function of the text's `nameWords`
 */
export function mayHoldOneOf(names: readonly string[]): (words: string) => boolean {
  const wordsOfNames = names.map((name) => name.match(nameWord) ?? []);
  // Any text may hold a name without such words.
  const mayAny = wordsOfNames.some(({ length }) => length === 0);
  const byFirst = Map.groupBy(wordsOfNames, ([first]) => first);
  return (words) => {
    const held = new Set(words.split(' '));
    const holdsAll = (some: readonly string[]) => some.every((word) => held.has(word));
    return mayAny || [...held].some((word) => byFirst.get(word)?.some(holdsAll));
  };
}
