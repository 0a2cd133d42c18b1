import { languageFacts } from '../languages/index.ts';
import type { ReviewSummary } from '../review/summary.ts';
import type { PricedReview } from './frontier.ts';

/** The reviews that have a price above nothing in their language's usual currency: one map shows one. */
export function pricedReviews(reviews: readonly ReviewSummary[]): PricedReview[] {
  return reviews.filter(
    (review): review is PricedReview =>
      (review.price?.amount ?? 0) > 0 &&
      review.price?.currency === languageFacts(review.language).currency,
  );
}
