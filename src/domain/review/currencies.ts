/**
 * Every currency that a price may be in, by its ISO 4217 code. Its value is a round sum, worth
 * about the same in each, so that points per sum are easy to read.
 */
export const roundSums = {
  USD: 100,
  JPY: 10_000,
  EUR: 100,
  GBP: 100,
  CHF: 100,
  CAD: 100,
  AUD: 100,
  CNY: 1_000,
  HKD: 1_000,
  TWD: 1_000,
  KRW: 100_000,
} as const;

export type Currency = keyof typeof roundSums;
export const currencies = Object.keys(roundSums) as Currency[];
