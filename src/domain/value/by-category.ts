import type { ReviewSummary } from '../review/summary.ts';
import type { PricedReview } from './frontier.ts';
import { pricedReviews } from './priced.ts';

/** The products of each category, in the order in which they come; those without one are in none. */
export function groupByCategory<Product extends ReviewSummary>(
  products: readonly Product[],
): Map<string, Product[]> {
  const categorized = products.filter(({ category }) => category !== undefined);
  return Map.groupBy(categorized, ({ category }) => category!);
}

/** The products of each category whose price is known, cheapest first. */
export function groupByPrice(products: readonly ReviewSummary[]): Map<string, PricedReview[]> {
  const priced = pricedReviews(products);
  return groupByCategory(priced.toSorted((one, other) => priceOf(one) - priceOf(other)));
}

export const priceOf = ({ price }: PricedReview) => price.amount;
