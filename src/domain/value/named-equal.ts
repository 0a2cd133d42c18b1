import { isProven, quotientOf, type CostPerformance } from '../review/cost-performance.ts';

/** The cheaper equal that a review itself names. */
export interface NamedEqual {
  /** A ref of a review here, or a free name. */
  comparator: string;
  /** Its price ÷ the product's own, below 1. */
  quotient: number;
}

/**
 * The cheaper equal that a proof names. One whose quotient is not the score is left out, so that no
 * list contradicts the review.
 * @param score the Cost-Performance of the review, 0 to 1
 */
export function namedEqualOf(
  proof: CostPerformance | undefined,
  score: number,
): NamedEqual | undefined {
  if (proof?.comparator === undefined) return undefined;
  const quotient = quotientOf(proof);
  if (quotient >= 1 || !isProven(quotient, score)) return undefined;
  return { comparator: proof.comparator, quotient };
}
