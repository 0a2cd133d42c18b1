import { en } from './en.ts';
import { ja } from './ja.ts';
import type { LanguageFacts } from './language.ts';

/** The languages of the site by their tags, in the order in which they are listed. */
const facts = { en, ja } as const satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof facts;

export const languages = Object.keys(facts) as Language[];

/** What a language has of its own. */
export function languageFacts(language: Language): LanguageFacts {
  return facts[language];
}

/** Whether a text, such as a folder's name, is one of the site's languages. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(facts, text);
}

/** A table with an entry for each language. */
export function byLanguage<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    Value
  >;
}

/**
 * Gives the address of something in a language, or undefined where it is not in that language.
 * Pages hand their layout one: it is behind the switch, hreflang and so the sitemap.
 */
export type AddressIn = (language: Language) => string | undefined;
