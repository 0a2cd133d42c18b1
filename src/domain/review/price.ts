import type { Language } from '../languages/index.ts';

export const currencies = ['USD', 'JPY'] as const;
export type Currency = (typeof currencies)[number];

/** The currency in which a language's reviews state their price. */
export const currencyOf: Record<Language, Currency> = { en: 'USD', ja: 'JPY' };

export interface Price {
  /** Not negative; whole yen, or dollars with cents. */
  amount: number;
  currency: Currency;
}

/** Whether two prices differ by at most 1%, as prices of one product in one week do. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.01;
}
