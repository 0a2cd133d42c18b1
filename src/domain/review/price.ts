import type { Currency } from './currencies.ts';

export interface Price {
  /** Not negative; whole yen, or dollars with cents. */
  amount: number;
  currency: Currency;
}

/** Whether two prices differ by at most 1%, as prices of one product in one week do. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.01;
}
