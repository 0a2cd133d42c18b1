import type { Language } from '../../../domain/languages/index.ts';
import { en, type TrayStrings } from './en.ts';
import { ja } from './ja.ts';

const strings: Record<Language, TrayStrings> = { en, ja };

/** What the comparison's tray and buttons say in a language. */
export function trayStringsOf(language: Language): TrayStrings {
  return strings[language];
}
