import { languageFacts, type Language } from '../languages/index.ts';
import type { Currency } from './currencies.ts';

export interface Price {
  /** Not negative; whole yen, or dollars with cents. */
  amount: number;
  currency: Currency;
}

/** The currency of a review's price: the one it names, else its language's usual one. */
export function currencyOf(review: { lang: Language; currency?: Currency | undefined }): Currency {
  return review.currency ?? languageFacts(review.lang).currency;
}

/** Whether two prices differ by at most 1%, as prices of one product in one week do. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.01;
}
