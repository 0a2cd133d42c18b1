import type { ReviewSummary } from '../domain/review/summary.ts';
import { frontierOf } from '../domain/value/frontier.ts';
import { pricedReviews } from '../domain/value/priced.ts';
import type { ValueOfProducts } from '../page-data.ts';

/** A map of fewer points shows nothing that its table does not. */
const leastOnMap = 3;

/**
 * What a price buys among products of one category, undefined where too few have a price. What is
 * discontinued can't be bought: it is a point, and never on the frontier.
 */
export function valueOf(reviews: readonly ReviewSummary[]): ValueOfProducts | undefined {
  const products = pricedReviews(reviews);
  const frontier = frontierOf(products.filter(({ isDiscontinued }) => !isDiscontinued));
  return products.length < leastOnMap || frontier.length === 0 ? undefined : { products, frontier };
}
