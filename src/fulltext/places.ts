import type { Places } from './postings.ts';
import type { SoughtTerm } from './query.ts';
import type { TermRange } from './ranges.ts';

/** Gives the places of each term of a range. */
export type Lookup = (range: TermRange) => Iterable<Places>;

/**
 * Where a phrase begins in each document that has it.
 * @param terms that cover it
 * @param isExact whether only the words will do that the reader wrote, not other forms of them
 */
export function placesOfPhrase(
  terms: readonly SoughtTerm[],
  lookup: Lookup,
  isExact: boolean,
): Places {
  const all = terms
    .map(({ anyOf, written, offset }) => ({
      offset,
      places: unite((isExact ? [written] : anyOf).flatMap((range) => [...lookup(range)])),
    }))
    .sort((one, other) => one.places.size - other.places.size);
  const [rarest, ...others] = all;
  const found: Places = new Map();
  for (const [document, positions] of rarest?.places ?? []) {
    let starts = positions.map((position) => position - rarest!.offset);
    for (const { places, offset } of others) {
      if (starts.length === 0) break;
      const there = new Set(places.get(document));
      starts = starts.filter((start) => there.has(start + offset));
    }
    if (starts.length > 0) found.set(document, starts);
  }
  return found;
}

/** The places of several terms as those of one. */
function unite(terms: readonly Places[]): Places {
  const [first = new Map<number, number[]>(), ...others] = terms;
  if (others.length === 0) return first;
  const united: Places = new Map(first);
  for (const places of others) {
    for (const [document, positions] of places) {
      const known = united.get(document);
      united.set(document, known ? [...known, ...positions] : positions);
    }
  }
  for (const positions of united.values()) positions.sort((one, other) => one - other);
  return united;
}
