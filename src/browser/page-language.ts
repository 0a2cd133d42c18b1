import { isLanguage, languages, type Language } from '../domain/languages/index.ts';

/** The language of the page that a script runs in. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : languages[0];
}
