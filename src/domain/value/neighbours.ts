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

/** Finds the neighbours of every product that has a category and a price, by ref. */
export function findNeighbours(products: readonly ReviewSummary[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  for (const ascending of groupByPrice(products).values()) {
    let from = 0;
    let to = 0;
    for (const product of ascending) {
      const price = priceOf(product);
      while (priceOf(ascending[from]!) < price / 2) from++;
      while (to < ascending.length && priceOf(ascending[to]!) <= price * 2) to++;
      found.set(product.ref, neighboursAmong(ascending.slice(from, to), product));
    }
  }
  return found;
}

function neighboursAmong(near: readonly PricedReview[], product: PricedReview): Neighbours {
  const distance = (other: PricedReview) => Math.abs(Math.log(priceOf(other) / priceOf(product)));
  return {
    better: near
      .filter((other) => overallTenths(other) > overallTenths(product))
      .sort((one, other) => distance(one) - distance(other) || compareByOverall(one, other))[0],
    cheaper: near.filter((other) => priceOf(other) < priceOf(product)).sort(compareByOverall)[0],
  };
}
