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
  const priced = new Map([...byCategory.values()].flat().map((one) => [one.ref, one]));
  return ({ category = '', ref }) => {
    const product = priced.get(ref);
    if (!product) return undefined;
    const price = priceOf(product);
    const distance = (other: PricedReview) => Math.abs(Math.log(priceOf(other) / price));
    const isNearer = (one: PricedReview, other: PricedReview) =>
      (distance(one) - distance(other) || compareByOverall(one, other)) < 0;
    const overall = overallTenths(product);
    let better: PricedReview | undefined;
    let cheaper: PricedReview | undefined;
    // A category may have a thousand, each asked for its neighbours, so this makes no lists.
    for (const other of byCategory.get(category)!) {
      if (priceOf(other) < price / 2) continue;
      if (priceOf(other) > price * 2) break;
      if (overallTenths(other) > overall && (!better || isNearer(other, better))) better = other;
      if (priceOf(other) < price && (!cheaper || compareByOverall(other, cheaper) < 0)) {
        cheaper = other;
      }
    }
    return { better, cheaper };
  };
}
