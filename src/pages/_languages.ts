import { languages, type Language } from '../domain/languages/index.ts';
import { pageKey } from '../publishing/page-key.ts';

/** The paths of a page that each language has once. */
export function languagePaths() {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}

/**
 * The paths of a page that each language has once, with its data.
 * @param find gives the data of a language
 */
export async function languagePages<Page extends { language: Language }>(
  find: (language: Language) => Promise<Page>,
) {
  return (await Promise.all(languages.map(find))).map((page) => ({
    params: { lang: page.language },
    props: page,
    cacheKey: pageKey(page),
  }));
}
