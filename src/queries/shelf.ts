import { languageFacts, type Language } from '../domain/languages/index.ts';
import { once } from '../domain/check/once.ts';
import { listingSize } from '../domain/catalog/paging.ts';
import { spreadOf, type ReviewSummary, type Standing } from '../domain/review/summary.ts';
import {
  findAsGoodForLess,
  type AsGoodForLess,
  type ProofOf,
} from '../domain/value/as-good-for-less.ts';
import { groupByCategory } from '../domain/value/by-category.ts';
import { neighboursIn, type FindNeighbours } from '../domain/value/neighbours.ts';
import { findPicks, type CategoryPicks } from '../domain/value/picks.ts';
import { relatedAmong, type FindRelated } from '../domain/value/related.ts';
import { findStandings } from '../domain/value/standings.ts';

/**
 * The reviews of one kind and language, with the maps that pages ask. What holds one against others
 * stays within its category: a kind without categories has none of it.
 */
export interface Shelf {
  /** Highest overall first. */
  reviews: ReviewSummary[];
  byRef: Map<string, ReviewSummary>;
  /** Number of reviews by overall in tenths. */
  spread: number[];
  /** By id of the category, in each highest overall first. */
  byCategory: Map<string, ReviewSummary[]>;
  /** By id of the category, of each as `spread`. */
  spreads: Map<string, number[]>;
  /** By id of the category. */
  picks: Map<string, CategoryPicks>;
  /** By ref, as all that follows. */
  standings: Map<string, Standing>;
  /** The page of its category's listing. */
  pages: Map<string, number>;
  /** Only the page of a review asks for these, so they are found when it does. */
  asGoodForLess: () => Map<string, AsGoodForLess>;
  neighbours: FindNeighbours;
  related: FindRelated;
}

/**
 * Indexes the reviews of one kind and language.
 * @param reviews highest overall first
 */
export function buildShelf(reviews: ReviewSummary[], language: Language, proofOf: ProofOf): Shelf {
  const byCategory = groupByCategory(reviews);
  return {
    reviews,
    byRef: new Map(reviews.map((review) => [review.ref, review])),
    spread: spreadOf(reviews),
    byCategory,
    spreads: new Map([...byCategory].map(([category, all]) => [category, spreadOf(all)])),
    picks: findPicks(reviews, languageFacts(language).currency),
    standings: findStandings(reviews),
    pages: new Map([...byCategory.values()].flatMap(pagesOf)),
    asGoodForLess: once(() => findAsGoodForLess(reviews, proofOf)),
    neighbours: neighboursIn(reviews),
    related: relatedAmong(reviews),
  };
}

function pagesOf(reviews: readonly ReviewSummary[]): [ref: string, page: number][] {
  return reviews.map(({ ref }, place) => [ref, 1 + Math.floor(place / listingSize)]);
}
