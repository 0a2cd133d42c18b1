import type { Language } from '../../src/domain/languages/index.ts';
import { stringsOf } from '../../src/i18n/index.ts';

/** The words that a catalog's scripts load in a language. */
export function wordsOf(language: Language) {
  const { catalog: strings, format } = stringsOf(language);
  return { strings, format };
}
