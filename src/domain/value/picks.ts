import type { Currency } from '../review/currencies.ts';
import { scoreOf } from '../review/rating.ts';
import { compareByOverall, type ReviewSummary } from '../review/summary.ts';
import { groupByPrice, priceOf } from './by-category.ts';
import { frontierOf, type PricedReview } from './frontier.ts';

/** The best that a budget buys in a category, by rule: nothing of its price or less equals it. */
export interface Pick {
  product: PricedReview;
  /** The most that it may cost, or undefined for any price. */
  budget: number | undefined;
  /** How many products the budget buys, itself included. */
  of: number;
  /** The best of the others that the budget buys. */
  next: PricedReview | undefined;
}

/** The picks of a category, the least budget first. */
export interface CategoryPicks {
  budgets: readonly [number, number];
  picks: Pick[];
  /** The median Scientific Validity of what they were picked from, 0 to 1. */
  medianValidity: number;
}

/** A pick with the budgets that it is best for. */
export interface PlacedPick extends Pick {
  /** The place of the least among the budgets of its category, 0 to 2; the last is any price. */
  from: number;
  /** The most that it may cost for each: undefined for any price. */
  limits: (number | undefined)[];
}

/** The picks of a category with the budgets that each is best for. */
export function placePicks({ budgets, picks }: CategoryPicks): PlacedPick[] {
  const limits = [...budgets, undefined];
  return picks.map((pick, index) => {
    const from = limits.indexOf(pick.budget);
    const next = picks[index + 1];
    return { ...pick, from, limits: limits.slice(from, next && limits.indexOf(next.budget)) };
  });
}

/** The budgets that most of some categories have, of which there must be one. */
export function commonBudgets(all: readonly CategoryPicks[]): CategoryPicks['budgets'] {
  const groups = [...Map.groupBy(all, ({ budgets }) => budgets.join()).values()];
  return groups.sort((one, other) => other.length - one.length)[0]![0]!.budgets;
}

/** The budgets that people name, in whole units of a currency. */
const usualBudgets: Partial<Record<Currency, readonly [number, number]>> = {
  USD: [100, 300],
  JPY: [15000, 50000],
};

/** The least share of a category's products that each step between budgets must hold to serve. */
const leastShare = 0.1;

/** The best of fewer is no choice. */
const fewest = 3;

/**
 * Picks the best of every category for two budgets and for any price. What is discontinued is out,
 * and a product that is best for several budgets is picked for the least.
 * @returns by category; one with too few priced products to choose from has none
 */
export function findPicks(
  products: readonly ReviewSummary[],
  currency: Currency,
): Map<string, CategoryPicks> {
  const onSale = products.filter(({ isDiscontinued }) => !isDiscontinued);
  const categories = [...groupByPrice(onSale)].filter(([, { length }]) => length >= fewest);
  return new Map(categories.map(([id, ascending]) => [id, pickFrom(ascending, currency)]));
}

function pickFrom(ascending: readonly PricedReview[], currency: Currency): CategoryPicks {
  const frontier = frontierOf(ascending);
  const budgets = budgetsFor(ascending.map(priceOf), currency);
  const picks = [...budgets, undefined].flatMap((budget): Pick[] => {
    const isAffordable = (one: PricedReview) => priceOf(one) <= (budget ?? Infinity);
    const product = frontier.findLast(isAffordable);
    if (!product) return [];
    const affordable = ascending.filter(isAffordable);
    const others = affordable.filter((one) => one !== product).sort(compareByOverall);
    return [{ product, budget, of: affordable.length, next: others[0] }];
  });
  return {
    budgets,
    picks: picks.filter(({ product }, index) => picks[index - 1]?.product !== product),
    medianValidity: middleOf(ascending.map(({ rating }) => scoreOf(rating, 'scientific_validity'))),
  };
}

/** The median of some scores in tenths of a part. */
function middleOf(scores: readonly number[]): number {
  const sorted = scores.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

/**
 * The two budgets that suit a category: the usual ones, or where hardly any product lies below,
 * between or above them, those that divide its products into thirds, rounded up as budgets are
 * said.
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
  const first = third(1);
  // Thirds of few products may lie so close that both are the same budget.
  return [first, Math.max(third(2), roundUp(first + 1))];
}

/** Whether each step between budgets holds its share of the products. */
function divides(budgets: readonly [number, number], ascending: readonly number[]): boolean {
  const [first, second] = budgets.map(
    (budget) => ascending.filter((price) => price <= budget).length,
  ) as [number, number];
  const steps = [first, second - first, ascending.length - second];
  return steps.every((count) => count >= ascending.length * leastShare);
}

/** A price rounded up to an amount whose only figure is 1, 2, 3 or 5: 280 is 300, 330 is 500. */
function roundUp(price: number): number {
  const unit = 10 ** Math.floor(Math.log10(price));
  return [1, 2, 3, 5, 10].map((figure) => figure * unit).find((amount) => amount >= price)!;
}
