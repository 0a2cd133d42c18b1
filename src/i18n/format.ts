import type { LanguageFacts } from '../domain/languages/language.ts';
import type { Currency } from '../domain/review/currencies.ts';
import type { IsoDate } from '../domain/review/dates.ts';
import type { Part } from '../domain/review/parts.ts';
import type { Price } from '../domain/review/price.ts';
import { levelFormatsOf, type LevelFormats } from './level-formats.ts';

/** How a language writes names, days, numbers and prices. */
export interface Formats extends LevelFormats {
  /** The currency of prices that name none. */
  currency: Currency;
  /** A part's name, or that of the overall. */
  partName(part: Part | 'overall'): string;
  /** A day in words: 29 July 2025 or 2025年7月29日. */
  date(date: IsoDate): string;
  /** A day for tables, as short as the language has it. */
  shortDate(date: IsoDate): string;
  /** A number with the language's separators, at most two decimals. */
  number(value: number): string;
  /** A measured number with exactly as many decimals as it is stated with. */
  measured(value: number, decimals: number): string;
  /** A ratio to three significant digits, whatever its size. */
  ratio(value: number): string;
  /** A price with its currency: 1,511 USD, 226,710円 or 149米ドル. */
  price(price: Price): string;
  /** A currency as prices name it: USD, 円. */
  currencyName(currency: Currency): string;
  /** Names in a row: A, B and C; A、B、C. */
  list(names: readonly string[]): string;
  /** The same without an "and". */
  row(names: readonly string[]): string;
  betweenSentences: string;
  /** Sentences one after another, without those that are not said. */
  sentences(said: readonly (string | false | undefined)[]): string;
  /** A language's name: 英語 in Japanese, and 日本語 for itself. */
  languageName(language: string): string;
  /** A headline as the phrases between which it may break; one phrase where spaces tell. */
  phrasesOf(text: string): string[];
  /** A remark in brackets, to be put behind a word as it is. */
  bracketed(remark: string): string;
}

/** Makes the formats of a language from what it has of its own; `Intl` does the rest. */
export function formatsOf(facts: LanguageFacts): Formats {
  const { locale, currency, separator, betweenSentences, brackets } = facts;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  /** By how many decimals a number has. */
  const exact: Intl.NumberFormat[] = [];
  const ratios = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const lists = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });

  const moneyFormats = new Map<string, Intl.NumberFormat>();
  const moneyFormat = (currency: Currency, digits: number) => {
    const key = currency + digits;
    const known = moneyFormats.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    moneyFormats.set(key, made);
    return made;
  };
  const piecesOf = ({ amount, currency }: Price) =>
    moneyFormat(currency, Number.isInteger(amount) ? 0 : 2)
      .formatToParts(amount)
      .map(({ type, value }) => ({
        type,
        value: (type === 'currency' && facts.currencyName?.(currency)) || value,
      }));

  return {
    ...levelFormatsOf(locale),
    currency,
    partName: (part) => (part === 'overall' ? facts.overall : facts.parts[part.key]),
    date: (date) => dates.format(new Date(date)),
    shortDate: (date) => shortDates.format(new Date(date)),
    number: (value) => numbers.format(value),
    measured: (value, decimals) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      return (exact[decimals] ??= new Intl.NumberFormat(locale, digits)).format(value);
    },
    ratio: (value) => ratios.format(value),
    price: (price) =>
      piecesOf(price)
        .map(({ value }) => value)
        .join(''),
    currencyName: (currency) =>
      piecesOf({ amount: 0, currency }).find(({ type }) => type === 'currency')!.value,
    list: (names) => lists.format(names),
    row: (names) => names.join(separator),
    betweenSentences,
    sentences: (said) => said.filter(Boolean).join(betweenSentences),
    languageName: (language) => languages.of(language) ?? language,
    phrasesOf: (text) => phrasesOf(text, facts),
    bracketed: (remark) => brackets.join(remark),
  };
}

function phrasesOf(text: string, { locale, endsPhrase }: LanguageFacts): string[] {
  if (!endsPhrase) return [text];
  const phrases: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    const last = phrases.at(-1);
    if (last === undefined || endsPhrase(last, segment)) phrases.push(segment);
    else phrases[phrases.length - 1] = last + segment;
  }
  return phrases;
}
