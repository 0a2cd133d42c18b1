import type { Currency } from '../review/currencies.ts';
import type { PartKey } from '../review/parts.ts';

/** Names that a heading may have. The first is the one to write. */
type Spellings = readonly [string, ...string[]];

/**
 * What a language has of its own: the names that reviews use in it, and what `Intl` can't tell of
 * the way it is written. Its tag (BCP 47) is the name of its folders and of its entry in the list.
 */
export interface LanguageFacts {
  /** The locale by which `Intl` writes numbers, days and lists. */
  locale: string;
  /** The currency that its reviews state prices in where they name none. */
  currency: Currency;
  /** How prices name a currency, where that is not the name that `Intl` has for it. */
  currencyName?: (currency: Currency) => string | undefined;
  /** Signs that multiply the number before them, as in `1.5k` or `5万`. */
  multipliers: Readonly<Record<string, number>>;
  /** Its digits from 0 to 9, where it has others than those of all languages. */
  digits?: string;
  /**
   * The rows of an index by first letters, besides A to Z and digits: the first letter of each in the
   * order of the language, and what it is called where that is not this letter.
   */
  letterRows?: readonly (readonly [first: string, name?: string])[];
  /** Between names in a row that have no "and". */
  separator: string;
  /** Between sentences. */
  betweenSentences: string;
  /** Around a remark, with the space before it if there is one. */
  brackets: readonly [opening: string, closing: string];
  /**
   * Whether a headline may break between two words that no space separates. Browsers would break it
   * between any two letters.
   */
  endsPhrase?: (word: string, next: string) => boolean;
  /** The name of the overall, the sum of the five parts. */
  overall: string;
  parts: Readonly<Record<PartKey, string>>;
  sections: Readonly<Record<'overview' | 'advice' | 'references', Spellings>>;
}
