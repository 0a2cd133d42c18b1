import { isProven, type CostPerformance } from './cost-performance.ts';
import { isNear, type Price } from './price.ts';

/** What the text of a product's Cost-Performance says. */
export interface CostPerformanceText {
  /** Each `A ÷ B = q` that is written there. */
  quotients: readonly { dividend: number; divisor: number }[];
  /** Gives the refs of other products that are named beside a price; undefined for one without a review. */
  namedBeside: (price: number) => readonly (string | undefined)[];
}

/** The proof that the text of a review gives where its front matter gives none. */
export type TextProof = CostPerformance & { isFromText: true };

/**
 * The proof that a text gives: its quotient, where one alone gives the score and divides by the
 * product's own price. The comparator is certain where one product alone is named beside its price.
 * @param price the product's own
 * @param score its Cost-Performance, 0 to 1
 */
export function proofInText(
  { quotients, namedBeside }: CostPerformanceText,
  price: Price | undefined,
  score: number,
): TextProof | undefined {
  const [only, ...others] = quotients.filter(({ dividend, divisor }) =>
    isProven(dividend / divisor, score),
  );
  if (!only || others.length > 0 || !price) return undefined;
  const { dividend, divisor } = only;
  if (!isNear(divisor, price.amount) || dividend >= divisor) return undefined;
  const named = namedBeside(dividend);
  return {
    isFromText: true,
    currency: price.currency,
    price: divisor,
    comparator: named.length === 1 ? named[0] : undefined,
    comparator_price: dividend,
  };
}
