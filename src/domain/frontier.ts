import { overallOf, tenths } from './rating.ts';
import type { ReviewSummary } from './summary.ts';

/** A review of a product whose price is known. */
export type PricedReview = ReviewSummary & { price: NonNullable<ReviewSummary['price']> };

/** The reviews that have a price above nothing: what a map by price can show. */
export function pricedReviews(reviews: readonly ReviewSummary[]): PricedReview[] {
  return reviews.filter((review): review is PricedReview => (review.price?.amount ?? 0) > 0);
}

/**
 * The frontier of value: products that nothing of their price or cheaper equals or beats overall,
 * cheapest first. Each is the least that its overall costs.
 */
export function frontierOf(reviews: readonly PricedReview[]): PricedReview[] {
  const ascending = reviews.toSorted(
    (one, other) =>
      one.price.amount - other.price.amount || overallOf(other.rating) - overallOf(one.rating),
  );
  let best = -1;
  return ascending.filter(({ rating }) => {
    const overall = tenths(overallOf(rating));
    const isBetter = overall > best;
    best = Math.max(best, overall);
    return isBetter;
  });
}
