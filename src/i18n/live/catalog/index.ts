import type { Language } from '../../../domain/languages/index.ts';
import { en, type CatalogStrings } from './en.ts';
import { ja } from './ja.ts';

export type { CatalogStrings } from './en.ts';

const strings: Record<Language, CatalogStrings> = { en, ja };

/** What a catalog's scripts say in a language. Apart from the other strings, so that readers load no more. */
export function catalogStringsOf(language: Language): CatalogStrings {
  return strings[language];
}
