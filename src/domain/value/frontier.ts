import { overallTenths, type ReviewSummary } from '../review/summary.ts';

/** A review of a product whose price is known. */
export type PricedReview = ReviewSummary & { price: NonNullable<ReviewSummary['price']> };

/**
 * The frontier of value: products that nothing of their price or cheaper equals or beats overall,
 * cheapest first. Each is the least that its overall costs.
 */
export function frontierOf(reviews: readonly PricedReview[]): PricedReview[] {
  const price = (review: PricedReview) => review.price.amount;
  const ascending = reviews.toSorted((one, other) => price(one) - price(other));
  return frontierAlong(ascending, price, overallTenths);
}

/**
 * The frontier of anything with a price and a score, in one walk.
 * @param ascending cheapest first; of equal price and score the first counts for all
 */
export function frontierAlong<Item>(
  ascending: Iterable<Item>,
  priceOf: (item: Item) => number,
  scoreOf: (item: Item) => number,
): Item[] {
  const frontier: Item[] = [];
  for (const item of ascending) {
    const last = frontier.at(-1);
    if (last !== undefined && scoreOf(item) <= scoreOf(last)) continue;
    // The best of one price counts for the others of that price.
    if (last !== undefined && priceOf(item) === priceOf(last)) frontier.pop();
    frontier.push(item);
  }
  return frontier;
}
