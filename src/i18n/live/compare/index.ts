import type { Language } from '../../../domain/languages/index.ts';
import { en, type CompareStrings } from './en.ts';
import { ja } from './ja.ts';

export type { CompareStrings } from './en.ts';

const strings: Record<Language, CompareStrings> = { en, ja };

/** What the comparison's scripts say in a language. Apart from the other strings, so that readers load no more. */
export function compareStringsOf(language: Language): CompareStrings {
  return strings[language];
}
