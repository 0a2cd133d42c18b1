import { compareByOverall, overallTenths, type ReviewSummary } from '../review/summary.ts';
import { groupByPrice, priceOf } from './by-category.ts';
import type { PricedReview } from './frontier.ts';

/** The neighbours of a product in its category, at half to double its price. */
export interface Neighbours {
  /** Higher overall, the nearest in price. */
  better: PricedReview | undefined;
  /** Costs less, the highest overall. */
  cheaper: PricedReview | undefined;
}

/** Finds the neighbours of a product; undefined where it has no category or no price. */
export type FindNeighbours = (product: ReviewSummary) => Neighbours | undefined;

/** Makes the function that finds the neighbours of a product among some. */
export function neighboursIn(products: readonly ReviewSummary[]): FindNeighbours {
  const byCategory = groupByPrice(products);
  return ({ category = '', ref }) => {
    const ascending = byCategory.get(category) ?? [];
    const product = ascending.find((one) => one.ref === ref);
    if (!product) return undefined;
    const price = priceOf(product);
    const near = ascending.filter(
      (other) => priceOf(other) >= price / 2 && priceOf(other) <= price * 2,
    );
    const distance = (other: PricedReview) => Math.abs(Math.log(priceOf(other) / price));
    return {
      better: first(
        near.filter((other) => overallTenths(other) > overallTenths(product)),
        (one, other) => distance(one) - distance(other) || compareByOverall(one, other),
      ),
      cheaper: first(
        near.filter((other) => priceOf(other) < price),
        compareByOverall,
      ),
    };
  };
}

/** The product that comes before all others. */
function first(
  products: readonly PricedReview[],
  compare: (one: PricedReview, other: PricedReview) => number,
): PricedReview | undefined {
  return products.reduce<PricedReview | undefined>(
    (best, next) => (best && compare(best, next) <= 0 ? best : next),
    undefined,
  );
}
