import { quotientOf, roundQuotient, type CostPerformance } from '../review/cost-performance.ts';
import { isNear } from '../review/price.ts';
import { tenths } from '../review/rating.ts';
import type { NamedEqual } from './as-good-for-less.ts';

/** What the text of a product's Cost-Performance says. */
export interface CostPerformanceText {
  /** Each `A ÷ B = q` that is written there. */
  quotients: readonly { dividend: number; divisor: number }[];
  /** Refs of the reviewed products, other than its own, that are named there. */
  named: readonly string[];
}

/**
 * The cheaper equal that a review of one product names: the comparator of its proof, else that of
 * its text where this is certain. It is certain where one quotient alone gives the score, divides
 * by the product's own price, and one reviewed product alone is named.
 * @param price the product's own, in the currency of the text
 * @param score its Cost-Performance, 0 to 1
 */
export function namedEqualOf(
  proof: CostPerformance | undefined,
  { quotients, named }: CostPerformanceText,
  price: number | undefined,
  score: number,
): NamedEqual | undefined {
  if (proof) {
    const quotient = quotientOf(proof);
    const { comparator } = proof;
    return comparator && quotient < 1 ? { comparator, quotient, from: 'proof' } : undefined;
  }
  const fitting = quotients.filter(
    ({ dividend, divisor }) => tenths(roundQuotient(dividend / divisor)) === tenths(score),
  );
  const [only, ...others] = fitting;
  if (!only || others.length > 0 || named.length !== 1 || price === undefined) return undefined;
  const { dividend, divisor } = only;
  if (!isNear(divisor, price) || dividend >= divisor) return undefined;
  return { comparator: named[0]!, quotient: dividend / divisor, from: 'text' };
}
