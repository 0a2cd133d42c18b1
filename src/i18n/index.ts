import type { Language } from '../domain/languages/index.ts';
import type { Amount } from '../domain/measurements/amount.ts';
import type { Quantity } from '../domain/measurements/yardstick.ts';
import type { IsoDate } from '../domain/review/dates.ts';
import { parts, type Part, type PartKey } from '../domain/review/parts.ts';
import type { Price } from '../domain/review/price.ts';
import * as en from './en/index.ts';
import * as ja from './ja/index.ts';
import { rememberFormats } from './remember-formats.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const words = remembering({ en, ja });

/**
 * Everything that the site says in a language, for the build. Readers' scripts load only the words
 * of their screen.
 */
export function stringsOf(language: Language): Words {
  return words[language];
}

/** A title with the site's name behind it, where it does not hold it already. */
export function withSiteName(title: string, language: Language): string {
  const { siteName } = words[language].site;
  return title.includes(siteName) ? title : `${title} · ${siteName}`;
}

export const partName = (part: Part | 'overall', language: Language) =>
  words[language].format.partName(part);
/** The names of some parts in a sentence. */
export function partNames(keys: readonly PartKey[], language: Language): string {
  const { list, partName } = words[language].format;
  return list(parts.filter(({ key }) => keys.includes(key)).map(partName));
}
export const formatDate = (date: IsoDate, language: Language) => words[language].format.date(date);
export const formatShortDate = (date: IsoDate, language: Language) =>
  words[language].format.shortDate(date);
export const formatNumber = (value: number, language: Language) =>
  words[language].format.number(value);
export const formatPrice = (price: Price, language: Language) =>
  words[language].format.price(price);

/** What a budget is called, in the currency of the language; undefined is any price. */
export function formatBudget(amount: number | undefined, language: Language): string {
  const { categories, format } = words[language];
  const { anyPrice, upTo } = categories.picks;
  return amount === undefined
    ? anyPrice
    : upTo(format.price({ amount, currency: format.currency }));
}

/** A figure with its sign and unit, held together: `< 0.1 %`, `±2.50 dB`. */
export function formatAmount(
  { value, decimals, limit }: Amount,
  { sign, unit }: Pick<Quantity, 'sign' | 'unit'>,
  language: Language,
): string {
  const number = (sign ?? '') + words[language].format.measured(value, decimals);
  return [limit, number, unit].filter(Boolean).join('\u00a0');
}

function remembering(all: Readonly<Record<Language, Words>>): Readonly<Record<Language, Words>> {
  const remembered = Object.entries(all).map(([language, words]) => [
    language,
    { ...words, format: rememberFormats(words.format) },
  ]);
  return Object.fromEntries(remembered) as Record<Language, Words>;
}
