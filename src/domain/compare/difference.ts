import { areInOneCurrency, type Comparable } from './comparable.ts';
import type { Part } from '../review/parts.ts';
import type { Price } from '../review/price.ts';
import { overallOf, scoredParts, tenths } from '../review/rating.ts';

/** A part and by how many tenths a product differs in it. */
export interface PartDifference {
  part: Part;
  difference: number;
}

/** How a product differs from the one with the highest overall. */
export interface ProductDifference {
  product: Comparable;
  /** Tenths, 0 or less. */
  overall: number;
  /** The one or two parts that account for most of what it lacks. */
  lower: PartDifference[];
  /** Whether it lacks something in no other part. */
  isAllLower: boolean;
  /** The part in which it gains most. */
  higher: PartDifference | undefined;
  /** What it costs more, below 0 less; undefined where the two prices can't be compared. */
  price: Price | undefined;
}

/** From this share on, one part alone accounts for most of a loss. */
const mostOfIt = 2 / 3;

/**
 * The product with the highest overall. Of equals it is the cheapest, where prices can be compared,
 * then the newest, then the first by ref.
 */
export function leaderOf(products: readonly Comparable[]): Comparable | undefined {
  const isPriced = areInOneCurrency(products);
  const amountOf = ({ price }: Comparable) => (isPriced ? (price?.amount ?? Infinity) : 0);
  return products.toSorted(
    (one, other) =>
      tenths(overallOf(other.rating)) - tenths(overallOf(one.rating)) ||
      amountOf(one) - amountOf(other) ||
      Date.parse(other.date) - Date.parse(one.date) ||
      (one.ref < other.ref ? -1 : 1),
  )[0];
}

/** How a product differs from the leader. */
export function differenceBetween(product: Comparable, leader: Comparable): ProductDifference {
  const best = scoredParts(leader.rating);
  const differences = scoredParts(product.rating).map(({ part, score }, index) => ({
    part,
    difference: tenths(score) - tenths(best[index]!.score),
  }));
  const losses = differences
    .filter(({ difference }) => difference < 0)
    .sort((one, other) => one.difference - other.difference);
  const lost = losses.reduce((sum, { difference }) => sum + difference, 0);
  const lower = losses.slice(0, losses[0] && losses[0].difference / lost >= mostOfIt ? 1 : 2);
  const gains = differences
    .filter(({ difference }) => difference > 0)
    .sort((one, other) => other.difference - one.difference);
  return {
    product,
    overall: tenths(overallOf(product.rating)) - tenths(overallOf(leader.rating)),
    lower,
    isAllLower: lower.length === losses.length,
    higher: gains[0],
    price:
      product.price && leader.price && product.price.currency === leader.price.currency
        ? { ...product.price, amount: minus(product.price.amount, leader.price.amount) }
        : undefined,
  };
}

/**
 * A difference of prices or scores, rounded to a millionth to remove the error of binary fractions.
 */
export function minus(one: number, other: number): number {
  return Math.round((one - other) * 1e6) / 1e6;
}
