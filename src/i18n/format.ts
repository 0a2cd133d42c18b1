import type { IsoDate } from '../domain/review/dates.ts';
import { languages, type Language } from '../domain/languages/index.ts';
import { overallName, type Part } from '../domain/review/parts.ts';
import type { Price } from '../domain/review/price.ts';

/** How each language writes names, dates, numbers and prices: no strings, so scripts may use it. */

/** A part's name, or that of the overall, in a language. */
export function partName(part: Part | 'overall', language: Language): string {
  return part === 'overall' ? overallName[language] : part.name[language];
}

const dateFormats = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
);
const shortDateFormats = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const numberFormats = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
);

/** A day in words: 29 July 2025 or 2025年7月29日. */
export function formatDate(date: IsoDate, language: Language): string {
  return dateFormats[language].format(new Date(date));
}

/** A day for tables, as short as the language has it. */
export function formatShortDate(date: IsoDate, language: Language): string {
  return shortDateFormats[language].format(new Date(date));
}

/** A number with the language's separators, at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return numberFormats[language].format(value);
}

/** A ratio to three significant digits, whatever its size. */
export function formatRatio(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumSignificantDigits: 3 });
}

/** A price with its currency: 1,511 USD, 226,710円 or 149米ドル. */
export function formatPrice({ amount, currency }: Price, language: Language): string {
  const whole = Number.isInteger(amount);
  const number = whole
    ? formatNumber(amount, language)
    : amount.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (language === 'en') return `${number} ${currency}`;
  return currency === 'JPY' ? `${number}円` : `${number}米ドル`;
}

const listFormats = perLanguage((language) => new Intl.ListFormat(language));

/** Names one after the other: A, B and C; A、B、C. */
export function formatList(names: readonly string[], language: Language): string {
  return listFormats[language].format(names);
}

function perLanguage<Value>(make: (locale: string) => Value): Record<Language, Value> {
  return Object.fromEntries(
    languages.map((language) => [language, make(language === 'en' ? 'en-GB' : language)]),
  ) as Record<Language, Value>;
}
