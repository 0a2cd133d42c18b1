import type { Language } from '../domain/languages/index.ts';

/** The language of the page that a script runs in, as its layout names it. */
export function pageLanguage(): Language {
  return document.documentElement.lang as Language;
}
