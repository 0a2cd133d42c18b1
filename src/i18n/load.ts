import type { Language } from '../domain/languages/index.ts';
import type { Formats } from './format.ts';
import type { Words } from './words.ts';

/** The screens whose scripts speak. */
type Screen = 'catalog' | 'compare' | 'overlay' | 'search';

/** What a screen's scripts say, and how they write numbers and days. */
export interface ScreenWords<Name extends Screen> {
  strings: Words[Name];
  format: Formats;
}

const files = import.meta.glob<Record<string, unknown>>(
  './*/{format,catalog,compare,overlay,search}.ts',
);

/**
 * Loads the words of a screen in one language: a reader's browser fetches no others.
 * @throws TypeError where they can't be fetched
 */
export async function loadWords<Name extends Screen>(
  screen: Name,
  language: Language,
): Promise<ScreenWords<Name>> {
  const fetch = async (file: string) => (await files[`./${language}/${file}.ts`]!())[file];
  const [strings, format] = await Promise.all([fetch(screen), fetch('format')]);
  return { strings, format } as ScreenWords<Name>;
}
