import { areInOneCurrency, type Comparable, type ComparedTag } from './comparable.ts';
import { parts, type Part } from '../review/parts.ts';
import { roundSums } from '../review/currencies.ts';
import { differenceBetween, leaderOf, minus, type ProductDifference } from './difference.ts';
import { overallOf, tenths } from '../review/rating.ts';

/** One product's place in a row; what is not known has no difference and can't be best. */
export interface Cell {
  value: number | undefined;
  /** To the best of the row; 0 for the best. */
  difference: number | undefined;
  isBest: boolean;
}

/** One quality of every product, in the products' order. Where all are equal, none is best. */
export interface Row {
  cells: Cell[];
  areEqual: boolean;
}

/** A row of scores, values and differences in tenths. */
export interface ScoreRow extends Row {
  part: Part | 'overall';
}

/** Some products side by side; every list is in the products' order. */
export interface SideBySide {
  /** The overall, then the parts. */
  scores: ScoreRow[];
  /** The lowest is best. */
  price: Row;
  /** Overall points for a round sum of money, to three significant digits. */
  points: Row;
  /** The newest is "best". */
  date: Row;
  /** None for one product alone. */
  sharedTags: ComparedTag[];
  /** The tags of each product that not all products have. */
  ownTags: ComparedTag[][];
  leader: Comparable | undefined;
  /** Every product but the leader. */
  differences: ProductDifference[];
}

/** Sets products side by side; their prices only where all that are known are in one currency. */
export function setSideBySide(products: readonly Comparable[]): SideBySide {
  const leader = leaderOf(products);
  const sharedTags = tagsOfAll(products);
  const isPriced = areInOneCurrency(products);
  const shared = new Set(sharedTags.map(({ slug }) => slug));
  return {
    scores: scoreRows(products),
    price: rank(
      products.map(({ price }) => (isPriced ? price?.amount : undefined)),
      Math.min,
    ),
    points: rank(
      products.map((product) => (isPriced ? pointsForMoney(product) : undefined)),
      Math.max,
    ),
    date: rank(
      products.map(({ date }) => Date.parse(date)),
      Math.max,
    ),
    sharedTags,
    ownTags: products.map(({ tags }) => tags.filter(({ slug }) => !shared.has(slug))),
    leader,
    differences: leader
      ? products.filter((one) => one !== leader).map((one) => differenceBetween(one, leader))
      : [],
  };
}

/**
 * Overall points for a round sum of money, to three significant digits, as they are shown;
 * undefined where the price is not known or nothing.
 */
export function pointsForMoney({ rating, price }: Comparable): number | undefined {
  if (!price || price.amount <= 0) return undefined;
  const points = (overallOf(rating) / price.amount) * roundSums[price.currency];
  return Number(points.toPrecision(3));
}

function scoreRows(products: readonly Comparable[]): ScoreRow[] {
  const columns = ['overall', ...parts] as const;
  return columns.map((part, index) => ({
    part,
    ...rank(
      products.map(({ rating }) => tenths(rating[index]!)),
      Math.max,
    ),
  }));
}

/** One known value alone is not the best of anything. */
function rank(values: readonly (number | undefined)[], choose: typeof Math.max): Row {
  const known = values.filter((value) => value !== undefined);
  const best = known.length > 1 ? choose(...known) : undefined;
  const areEqual = known.length === values.length && known.every((value) => value === best);
  const cells = values.map((value) => ({
    value,
    difference: value === undefined || best === undefined ? undefined : minus(value, best),
    isBest: !areEqual && value !== undefined && value === best,
  }));
  return { cells, areEqual };
}

function tagsOfAll(products: readonly Comparable[]): ComparedTag[] {
  const [first, ...others] = products.map(({ tags }) => tags);
  if (!first || others.length === 0) return [];
  const slugs = others.map((tags) => new Set(tags.map(({ slug }) => slug)));
  return first.filter(({ slug }) => slugs.every((own) => own.has(slug)));
}
