/** The languages of the site, in the order in which they are listed; the first is the model for all strings. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Whether a text, such as a folder's name, is one of the site's languages. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The other language of a pair: where the switch on every page leads. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'ja' : 'en';
}
