import type { Currency } from '../review/currencies.ts';
import type { ReviewSummary } from '../review/summary.ts';
import { groupByPrice, priceOf } from './by-category.ts';
import { frontierOf, type PricedReview } from './frontier.ts';

/** The best that a budget buys in a category, by rule: nothing of its price or less equals it. */
export interface Pick {
  product: PricedReview;
  /** The most that it may cost, or undefined for any price. */
  budget: number | undefined;
}

/** The budgets that people name, in whole units of a currency. */
const usualBudgets: Partial<Record<Currency, readonly [number, number]>> = {
  USD: [100, 300],
  JPY: [15000, 50000],
};

/** The least share of a category's products that each step between budgets must hold to serve. */
const leastShare = 0.1;

/**
 * Picks the best of every category for two budgets and for any price. What is discontinued is out,
 * and a product that is best for several budgets is picked for the least.
 * @returns by category; one of no priced product has none
 */
export function findPicks(
  products: readonly ReviewSummary[],
  currency: Currency,
): Map<string, Pick[]> {
  const onSale = products.filter(({ isDiscontinued }) => !isDiscontinued);
  const categories = [...groupByPrice(onSale)];
  return new Map(categories.map(([id, ascending]) => [id, pickFrom(ascending, currency)]));
}

function pickFrom(ascending: readonly PricedReview[], currency: Currency): Pick[] {
  const frontier = frontierOf(ascending);
  const budgets = [...budgetsFor(ascending.map(priceOf), currency), undefined];
  const picks = budgets.flatMap((budget) => {
    const product = frontier.findLast((one) => priceOf(one) <= (budget ?? Infinity));
    return product ? [{ product, budget }] : [];
  });
  return picks.filter(({ product }, index) => picks[index - 1]?.product !== product);
}

/**
 * The two budgets that suit a category: the usual ones, or where hardly any product lies below,
 * between or above them, those that divide its products into thirds.
 * @param ascending prices, cheapest first, at least one
 */
export function budgetsFor(
  ascending: readonly number[],
  currency: Currency,
): readonly [number, number] {
  const usual = usualBudgets[currency];
  if (usual && divides(usual, ascending)) return usual;
  const third = (share: number) => {
    const last = Math.max(0, Math.ceil((ascending.length * share) / 3) - 1);
    return roundUp(ascending[last]!);
  };
  return [third(1), third(2)];
}

/** Whether each step between budgets holds its share of the products. */
function divides(budgets: readonly [number, number], ascending: readonly number[]): boolean {
  const [first, second] = budgets.map(
    (budget) => ascending.filter((price) => price <= budget).length,
  ) as [number, number];
  const steps = [first, second - first, ascending.length - second];
  return steps.every((count) => count >= ascending.length * leastShare);
}

/** A price rounded up to two digits, as budgets are said: 1,234 is 1,300. */
function roundUp(price: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(price)) - 1);
  return Math.ceil(price / unit) * unit;
}
