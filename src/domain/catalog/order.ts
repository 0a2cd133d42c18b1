import { rankEvidence } from '../review/evidence.ts';
import { parts, type PartCode } from '../review/parts.ts';
import { frontierAlong } from '../value/frontier.ts';
import type { Choice } from './choice.ts';
import type { Columns } from './columns.ts';
import { ownSums } from './own-overall.ts';
import type { ScoreId } from './scores.ts';
import { sortByBucket } from './sort-by-bucket.ts';
import { directionOf, type SortKey } from './sorting.ts';
import { unranked } from './unranked.ts';

/** Gives each review a rank: the lower, the earlier in ascending order. */
type Ranking = (columns: Columns, choice: Choice, matching: Uint32Array) => ArrayLike<number>;

/** How each key ranks reviews. */
const rankings: Readonly<Record<SortKey, Ranking>> = {
  overall: (columns, { weights }) => ownSums(columns, weights),
  ...rankByParts(),
  price: ({ priceRank }) => priceRank,
  name: ({ count }) => Uint32Array.from({ length: count }, (_, review) => review),
  date: ({ days }) => {
    const first = days.reduce((least, day) => Math.min(least, day), Infinity);
    return days.map((day) => day - first);
  },
  value: rankByValue,
  deviation: ({ deviationRank }) => deviationRank,
  independent: ({ sources, independent, count }) =>
    Uint32Array.from({ length: count }, (_, review) =>
      rankEvidence({ sources: sources[review]!, independent: independent[review]! }),
    ),
};

/**
 * Sorts the reviews of a selection. In either direction, equal ones keep the order of listings and
 * those without a rank come last.
 * @param matching in the order of listings
 */
export function order(columns: Columns, choice: Choice, matching: Uint32Array): Uint32Array {
  const ranks = rankings[choice.sort](columns, choice, matching);
  const isDescending = directionOf(choice) === 'descending';
  let most = 0;
  for (const review of matching) {
    const rank = ranks[review]!;
    if (rank !== unranked && rank > most) most = rank;
  }
  const bucketOf = (review: number) => {
    const rank = ranks[review]!;
    if (rank === unranked) return most + 1;
    return isDescending ? most - rank : rank;
  };
  return sortByBucket(matching, most + 2, bucketOf);
}

/** A score of every review, in steps that compare exactly: the overall is the reader's own. */
export function scoreSteps(columns: Columns, choice: Choice, id: ScoreId): ArrayLike<number> {
  return rankings[id](columns, choice, columns.listed);
}

/** The reviews of a selection that a map by price can show, cheapest first. */
export function priced({ byPrice, prices, count }: Columns, matching: Uint32Array): Uint32Array {
  const isThere = new Uint8Array(count);
  for (const review of matching) isThere[review] = 1;
  return byPrice.filter((review) => isThere[review] === 1 && prices[review]! > 0);
}

/** Whether all reviews of a selection are of one category: only such can stand in for each other. */
export function areOfOneCategory({ category }: Columns, matching: Uint32Array): boolean {
  return matching.every((review) => category[review] === category[matching[0]!]);
}

/** The frontier of value of a selection by one score, cheapest first. */
export function frontierIn(
  columns: Columns,
  choice: Choice,
  ascending: Uint32Array,
  id: ScoreId,
): number[] {
  return frontierBy(scoreSteps(columns, choice, id), columns, ascending);
}

/** The frontier by one score. What is no longer made can't be bought, and is never on it. */
function frontierBy(
  steps: ArrayLike<number>,
  { prices, isDiscontinued }: Columns,
  ascending: Iterable<number>,
): number[] {
  return frontierAlong(
    [...ascending].filter((review) => isDiscontinued[review] === 0),
    (review) => prices[review]!,
    (review) => steps[review]!,
  );
}

function rankByParts(): Record<PartCode, Ranking> {
  const ranked = parts.map(({ code }, at): [PartCode, Ranking] => [
    code,
    (columns) => columns.parts[at]!,
  ]);
  return Object.fromEntries(ranked) as Record<PartCode, Ranking>;
}

/**
 * Value: the frontier first, then by how far a review's overall lies below the best that its
 * price buys. Only what is of one category can stand in for another, so each is ranked in its own.
 */
function rankByValue(columns: Columns, choice: Choice, matching: Uint32Array): Uint32Array {
  const { count, category, prices } = columns;
  const steps = scoreSteps(columns, choice, 'overall');
  const ranks = new Uint32Array(count).fill(unranked);
  const byCategory = Map.groupBy(priced(columns, matching), (review) => category[review]);
  for (const ascending of byCategory.values()) {
    const frontier = frontierBy(steps, columns, ascending);
    let at = 0;
    let best = 0;
    for (const review of ascending) {
      const next = frontier[at];
      if (next !== undefined && prices[next]! <= prices[review]!) {
        best = steps[next]!;
        at += 1;
      }
      // What is no longer made may lie above the best that can be bought.
      ranks[review] = 1 + Math.max(0, best - steps[review]!);
    }
    for (const review of frontier) ranks[review] = 0;
  }
  return ranks;
}
