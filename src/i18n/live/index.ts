import type { Language } from '../../domain/languages.ts';
import { en, type LiveStrings } from './en.ts';
import { ja } from './ja.ts';

export type { LiveStrings } from './en.ts';

const strings: Record<Language, LiveStrings> = { en, ja };

/** What scripts say in a language. Apart from the other strings, so that readers load no more. */
export function liveStringsOf(language: Language): LiveStrings {
  return strings[language];
}
