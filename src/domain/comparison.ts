import type { Comparable, ComparedTag } from './comparable.ts';
import { parts, type Part } from './parts.ts';
import type { Currency, Price } from './price.ts';
import { overallOf, scoredParts, tenths } from './rating.ts';

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
  /** What it costs more, below 0 less; undefined where one of the prices is not known. */
  price: Price | undefined;
}

/** Some products side by side; every list is in the products' order. */
export interface SideBySide {
  /** The overall, then the parts. */
  scores: ScoreRow[];
  /** The lowest is best. */
  price: Row;
  /** Overall points for the money of `pointsUnit`, to three significant digits. */
  points: Row;
  /** The newest is "best". */
  date: Row;
  /** None for one product alone. */
  sharedTags: ComparedTag[];
  /** The tags of each that not all have. */
  ownTags: ComparedTag[][];
  leader: Comparable | undefined;
  /** All but the leader. */
  differences: ProductDifference[];
}

/** For how much money points are counted, so that the numbers are easy to read. */
export const pointsUnit: Record<Currency, number> = { USD: 100, JPY: 10_000 };

/** A part accounts for most of a loss alone from this share on. */
const mostOfIt = 2 / 3;

/** Sets products side by side. Their prices are in one currency, as they are within a language. */
export function setSideBySide(products: readonly Comparable[]): SideBySide {
  const leader = leaderOf(products);
  const sharedTags = tagsOfAll(products);
  const shared = new Set(sharedTags.map(({ slug }) => slug));
  return {
    scores: scoreRows(products),
    price: rank(
      products.map(({ price }) => price?.amount),
      Math.min,
    ),
    points: rank(products.map(pointsForMoney), Math.max),
    date: rank(
      products.map(({ date }) => Date.parse(date)),
      Math.max,
    ),
    sharedTags,
    ownTags: products.map(({ tags }) => tags.filter(({ slug }) => !shared.has(slug))),
    leader,
    differences: leader
      ? products.filter((one) => one !== leader).map((one) => differenceOf(one, leader))
      : [],
  };
}

/**
 * Overall points for the money of `pointsUnit`, to three significant digits, as they are shown;
 * undefined where the price is not known or nothing.
 */
export function pointsForMoney({ rating, price }: Comparable): number | undefined {
  if (!price || price.amount <= 0) return undefined;
  const points = (overallOf(rating) / price.amount) * pointsUnit[price.currency];
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

/** The highest overall; of equals the cheapest, then the newest, then the first by ref. */
function leaderOf(products: readonly Comparable[]): Comparable | undefined {
  return products.toSorted(
    (one, other) =>
      tenths(overallOf(other.rating)) - tenths(overallOf(one.rating)) ||
      (one.price?.amount ?? Infinity) - (other.price?.amount ?? Infinity) ||
      Date.parse(other.date) - Date.parse(one.date) ||
      (one.ref < other.ref ? -1 : 1),
  )[0];
}

function differenceOf(product: Comparable, leader: Comparable): ProductDifference {
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
      product.price && leader.price
        ? { ...product.price, amount: minus(product.price.amount, leader.price.amount) }
        : undefined,
  };
}

function tagsOfAll(products: readonly Comparable[]): ComparedTag[] {
  const [first, ...others] = products.map(({ tags }) => tags);
  if (!first || others.length === 0) return [];
  const slugs = others.map((tags) => new Set(tags.map(({ slug }) => slug)));
  return first.filter(({ slug }) => slugs.every((own) => own.has(slug)));
}

/** A difference of prices or scores without the dust of binary fractions. */
function minus(one: number, other: number): number {
  return Math.round((one - other) * 1e6) / 1e6;
}
