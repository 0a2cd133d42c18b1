import type { CostPerformance } from '../review/cost-performance.ts';
import { scoreOf, tenths } from '../review/rating.ts';
import { compareByOverall, validityTenths, type ReviewSummary } from '../review/summary.ts';
import { groupByPrice, priceOf } from './by-category.ts';
import type { PricedReview } from './frontier.ts';
import { namedEqualOf, type NamedEqual } from './named-equal.ts';

/** Gives the proof of cost-performance of a review. */
export type ProofOf = (review: ReviewSummary) => CostPerformance | undefined;

/** What a reader is told who wants as good for less. */
export interface AsGoodForLess {
  /** What the review names; it comes first, since it was judged and not computed. */
  named: NamedEqual | undefined;
  /** Whether the review says that nothing cheaper is equal: Cost-Performance 1.0. */
  isCheapest: boolean;
  /** Cheaper, of its category, with at least its Scientific Validity; discontinued ones last. */
  asValid: PricedReview[];
}

const most = 5;

/** Finds what is as good for less, for every product that has a category and a price, by ref. */
export function findAsGoodForLess(
  products: readonly ReviewSummary[],
  proofOf: ProofOf,
): Map<string, AsGoodForLess> {
  const found = new Map<string, AsGoodForLess>();
  for (const ascending of groupByPrice(products).values()) {
    const best = new BestByValidity();
    let entered = 0;
    for (const product of ascending) {
      // Products of one price don't undercut each other.
      while (priceOf(ascending[entered]!) < priceOf(product)) best.enter(ascending[entered++]!);
      const score = scoreOf(product.rating, 'cost_performance');
      const named = namedEqualOf(proofOf(product), score);
      found.set(product.ref, {
        named,
        isCheapest: tenths(score) === 10,
        asValid: best.from(validityTenths(product)).filter(({ ref }) => ref !== named?.comparator),
      });
    }
  }
  return found;
}

/** Keeps the best few so far for each Scientific Validity, so that no product meets all others. */
class BestByValidity {
  readonly #best: PricedReview[][] = Array.from({ length: 11 }, () => []);

  enter(product: PricedReview): void {
    for (let validity = 0; validity <= validityTenths(product); validity++) {
      const best = this.#best[validity]!;
      best.push(product);
      if (best.length > most) best.sort(discontinuedLast).pop();
    }
  }

  from(validity: number): PricedReview[] {
    return this.#best[validity]!.toSorted(discontinuedLast);
  }
}

function discontinuedLast(one: PricedReview, other: PricedReview): number {
  return Number(one.isDiscontinued) - Number(other.isDiscontinued) || compareByOverall(one, other);
}
