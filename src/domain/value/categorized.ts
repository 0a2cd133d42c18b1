import type { ReviewSummary } from '../review/summary.ts';
import type { PricedReview } from './frontier.ts';
import { pricedReviews } from './priced.ts';

/** A product as lists within its category see it. */
export type Categorized<Review extends ReviewSummary = ReviewSummary> = Review & {
  /** Id of its category; without one it stands in no list of a category. */
  category: string | undefined;
  isDiscontinued: boolean;
};

export type PricedProduct = Categorized<PricedReview>;

/** The products of each category, in the order in which they come. */
export function groupByCategory<Product extends Categorized>(
  products: readonly Product[],
): Map<string, Product[]> {
  const categorized = products.filter(({ category }) => category !== undefined);
  return Map.groupBy(categorized, ({ category }) => category!);
}

/** The products of each category whose price is known, cheapest first. */
export function groupByPrice(products: readonly Categorized[]): Map<string, PricedProduct[]> {
  const priced = pricedReviews(products) as PricedProduct[];
  return groupByCategory(priced.toSorted((one, other) => priceOf(one) - priceOf(other)));
}

export const priceOf = ({ price }: PricedReview) => price.amount;
