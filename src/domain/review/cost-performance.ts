import type { Currency } from './currencies.ts';
import { tenths } from './rating.ts';

/**
 * One comparison behind a cost-performance score: the cheapest product that is equal or better in
 * function and measurement, and the price of each. Without a comparator nothing cheaper is equal.
 */
export interface Comparison {
  /** What was judged; absent where it is the reviewed product itself. A ref or a free name. */
  product?: string | undefined;
  price?: number | undefined;
  /** A ref of a review here, or a free name. */
  comparator?: string | undefined;
  comparator_price?: number | undefined;
  /** The quotient itself, where a source gives no prices. */
  quotient?: number | undefined;
  /** The share of this product in a company's score; the shares add up to 1. */
  weight?: number | undefined;
}

/** The proof of part 3: one comparison, or for a company several with weights. */
export interface CostPerformance extends Comparison {
  currency: Currency;
  /** What both prices cover where it is more than the bare products. */
  basis?: string | undefined;
  products?: Comparison[] | undefined;
}

/** The comparisons of a proof, one or several. */
export function comparisonsOf(proof: CostPerformance): Comparison[] {
  return proof.products ?? [proof];
}

/**
 * Price of the cheapest equal ÷ own price, at most 1; 1 where none is cheaper.
 * Source of the rule: the review format, part 3.
 */
export function quotientOf(comparison: Comparison): number {
  const { price, comparator_price: comparatorPrice, quotient } = comparison;
  if (quotient !== undefined) return Math.min(1, quotient);
  if (comparatorPrice === undefined || price === undefined || price === 0) return 1;
  return Math.min(1, comparatorPrice / price);
}

/** The quotient of a whole proof: that of its one comparison, or the weighted mean of several. */
export function provenQuotient(proof: CostPerformance): number {
  if (!proof.products) return quotientOf(proof);
  return proof.products.reduce((sum, one) => sum + quotientOf(one) * (one.weight ?? 0), 0);
}

/** A quotient as a score: rounded to 0.1, half up, between 0 and 1. */
export function roundQuotient(quotient: number): number {
  return Math.min(1, Math.round(quotient * 10 + 1e-9) / 10);
}

/** Whether a quotient, rounded as scores are, is a score. */
export function isProven(quotient: number, score: number): boolean {
  return tenths(roundQuotient(quotient)) === tenths(score);
}
