import { languages } from '../domain/languages/index.ts';

/** The paths of a page that each language has once. */
export function languagePaths() {
  return languages.map((language) => ({ params: { lang: language }, props: { language } }));
}
