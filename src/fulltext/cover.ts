import type { SoughtTerm } from './query.ts';

/**
 * The cheapest of the terms of a phrase that together tell of each of its positions. They are as
 * good as all of them.
 * @param costOf what it costs to look a term up
 */
export function cheapestCover(
  terms: readonly SoughtTerm[],
  costOf: (term: SoughtTerm) => number,
): SoughtTerm[] {
  const told = new Set(terms.flatMap(({ offset, length }) => range(offset, offset + length)));
  const end = Math.max(...told) + 1;
  /** The cheapest way to tell of all positions before each. */
  const ways: (Way | undefined)[] = [{ cost: 0, last: undefined, before: 0 }];
  const byEnd = Map.groupBy(terms, ({ offset, length }) => offset + length);
  for (let place = 1; place <= end; place++) {
    // Between two sentences of a phrase there is nothing to tell of.
    ways[place] = told.has(place - 1) ? undefined : ways[place - 1];
    for (const term of byEnd.get(place) ?? []) {
      const cost = costOf(term);
      for (const before of range(term.offset, place)) {
        const way = ways[before];
        if (!way || (ways[place]?.cost ?? Infinity) <= way.cost + cost) continue;
        ways[place] = { cost: way.cost + cost, last: term, before };
      }
    }
  }
  const chosen: SoughtTerm[] = [];
  for (let way = ways[end]; way?.last; way = ways[way.before]) chosen.unshift(way.last);
  return chosen;
}

interface Way {
  cost: number;
  /** The last term of it, and up to where the way goes that it completes. */
  last: SoughtTerm | undefined;
  before: number;
}

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, index) => from + index);
}
