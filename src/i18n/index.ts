import type { Language } from '../domain/languages/index.ts';
import { en, type Strings } from './en.ts';
import { ja } from './ja.ts';

export { formatDate, formatNumber, formatPrice, formatShortDate, partName } from './format.ts';
export type { Strings } from './en.ts';

const strings: Record<Language, Strings> = { en, ja };

/** The strings of a language. */
export function stringsOf(language: Language): Strings {
  return strings[language];
}
