import type { Language } from '../languages/index.ts';

const collators = new Map<Language, Intl.Collator>();

/**
 * Compares two names as a language's readers would file them: case aside, 9 before 10. Names with
 * the same letters follow the order of their characters, so that no two are equal.
 */
export function compareNames(one: string, other: string, language: Language): number {
  let collator = collators.get(language);
  if (!collator)
    collators.set(language, (collator = new Intl.Collator(language, { numeric: true })));
  return collator.compare(one, other) || compareText(one, other);
}

/** Compares two texts by their characters: days, refs and paths. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
