import { roundQuotient } from '../review/cost-performance.ts';
import { tenths } from '../review/rating.ts';
import { compareByOverall, type ReviewSummary } from '../review/summary.ts';
import { groupByPrice, priceOf } from './by-category.ts';
import type { PricedReview } from './frontier.ts';

/** The cheaper equal that a review itself names, as its `cost_performance` or its text proves it. */
export interface NamedEqual {
  /** A ref of a review here, or a free name. */
  comparator: string;
  /** Its price ÷ the product's own, below 1. */
  quotient: number;
  from: 'proof' | 'text';
}

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

/**
 * Finds what is as good for less, for every product that has a category and a price, by ref. What
 * a review names is left out where its score says otherwise, so that no list contradicts it.
 * @param namedIn the cheaper equal that the review of a ref names
 */
export function findAsGoodForLess(
  products: readonly ReviewSummary[],
  namedIn: (ref: string) => NamedEqual | undefined,
): Map<string, AsGoodForLess> {
  const found = new Map<string, AsGoodForLess>();
  for (const ascending of groupByPrice(products).values()) {
    const best = new BestByValidity();
    let entered = 0;
    for (const product of ascending) {
      // Products of one price don't undercut each other.
      while (priceOf(ascending[entered]!) < priceOf(product)) best.enter(ascending[entered++]!);
      const named = namedIn(product.ref);
      const score = product.rating[3];
      const agrees = named && tenths(roundQuotient(named.quotient)) === tenths(score);
      const isCheapest = tenths(score) === 10;
      found.set(product.ref, {
        named: agrees && !isCheapest ? named : undefined,
        isCheapest,
        asValid: best.from(validityOf(product)),
      });
    }
  }
  return found;
}

/** Keeps the best few so far for each Scientific Validity, so that no product meets all others. */
class BestByValidity {
  readonly #best: PricedReview[][] = Array.from({ length: 11 }, () => []);

  enter(product: PricedReview): void {
    for (let validity = 0; validity <= validityOf(product); validity++) {
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

const validityOf = ({ rating }: PricedReview) => tenths(rating[1]);
