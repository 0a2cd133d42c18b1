import { overallOf, scoreOf, tenths } from '../review/rating.ts';
import { compareByOverall, type ReviewSummary } from '../review/summary.ts';

/** What stands beside a product: as good for less, and what better costs. */
export interface Alternatives {
  /** Cheaper, of its category, with at least its Scientific Validity; highest overall first. */
  cheaper: ReviewSummary[];
  /** A little dearer and at least half a point higher overall; cheapest first. */
  better: ReviewSummary[];
}

const mostCheaper = 5;
const mostBetter = 3;
/** Half a point overall, in tenths. */
const clearlyBetter = 5;
/** "A little more" is at most half as much again. */
const littleMore = 1.5;

/**
 * Finds the alternatives of every product that has a price, in one pass over each category by
 * price: no product is held against all others.
 * @returns by ref; a product without price or category has none
 */
export function findAlternatives(products: readonly ReviewSummary[]): Map<string, Alternatives> {
  const found = new Map<string, Alternatives>();
  for (const category of byCategory(products)) {
    const ascending = category.sort(compareByPrice);
    collectCheaper(ascending, found);
    collectBetter(ascending, found);
  }
  for (const alternatives of found.values()) {
    alternatives.cheaper = distinct(alternatives.cheaper)
      .sort(compareByOverall)
      .slice(0, mostCheaper);
    alternatives.better = distinct(alternatives.better).sort(compareByPrice).slice(0, mostBetter);
  }
  return found;
}

/** Keeps for each Scientific Validity the best so far while prices rise. */
function collectCheaper(
  ascending: readonly ReviewSummary[],
  found: Map<string, Alternatives>,
): void {
  const bestFrom: ReviewSummary[][] = Array.from({ length: 11 }, () => []);
  let entered = 0;
  for (const product of ascending) {
    // Products of one price don't undercut each other.
    while (priceOf(ascending[entered]!) < priceOf(product)) {
      const cheaper = ascending[entered++]!;
      for (let validity = 0; validity <= validityOf(cheaper); validity++) {
        const best = bestFrom[validity]!;
        best.push(cheaper);
        if (best.length > mostCheaper) best.sort(compareByOverall).pop();
      }
    }
    alternativesOf(product, found).cheaper.push(...bestFrom[validityOf(product)]!);
  }
}

function collectBetter(
  ascending: readonly ReviewSummary[],
  found: Map<string, Alternatives>,
): void {
  for (const [index, product] of ascending.entries()) {
    const { better } = alternativesOf(product, found);
    const wanted = better.length + mostBetter;
    for (let at = index + 1; at < ascending.length && better.length < wanted; at++) {
      const other = ascending[at]!;
      if (priceOf(other) > priceOf(product) * littleMore) break;
      const isDearer = priceOf(other) > priceOf(product);
      if (isDearer && overallTenths(other) >= overallTenths(product) + clearlyBetter) {
        better.push(other);
      }
    }
  }
}

/**
 * The priced products of each category, those of one currency together; one of two categories is in
 * both.
 */
function byCategory(products: readonly ReviewSummary[]): ReviewSummary[][] {
  const filed = products
    .filter(({ price }) => price)
    .flatMap((product) =>
      product.tags
        .filter(({ group }) => group === 'category')
        .map(({ slug }) => ({ market: `${slug} ${product.price?.currency}`, product })),
    );
  const categories = Map.groupBy(filed, ({ market }) => market).values();
  return Array.from(categories, (ofOne) => ofOne.map(({ product }) => product));
}

function alternativesOf({ ref }: ReviewSummary, found: Map<string, Alternatives>): Alternatives {
  const known = found.get(ref);
  if (known) return known;
  const fresh: Alternatives = { cheaper: [], better: [] };
  found.set(ref, fresh);
  return fresh;
}

function distinct(reviews: readonly ReviewSummary[]): ReviewSummary[] {
  return [...new Set(reviews)];
}

/** Cheapest first; of one price as lists are ordered. */
function compareByPrice(one: ReviewSummary, other: ReviewSummary): number {
  return priceOf(one) - priceOf(other) || compareByOverall(one, other);
}

const priceOf = ({ price }: ReviewSummary) => price?.amount ?? 0;
const validityOf = ({ rating }: ReviewSummary) => tenths(scoreOf(rating, 'scientific_validity'));
const overallTenths = ({ rating }: ReviewSummary) => tenths(overallOf(rating));
