import type { Language } from './index.ts';
import { mainLanguage } from './main.ts';

/** What a data file says in a language, or where it says nothing there, in the main language. */
export function textIn(given: Partial<Record<Language, string>>, language: Language): string {
  return given[language] ?? given[mainLanguage]!;
}
