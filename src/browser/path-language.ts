import { isLanguage, type Language } from '../domain/languages/index.ts';

/** The language that an address names in one of its folders, or undefined. */
export function languageOfPath(path: string): Language | undefined {
  return path.split('/').find(isLanguage);
}
