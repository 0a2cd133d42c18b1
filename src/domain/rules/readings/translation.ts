import type { Facts } from '../../check/facts.ts';
import { isPlaced, type Library, type Placed, refKey } from '../../check/library.ts';

/** The same review in the other languages; none where this one does not fit its path. */
export function translationsOf(facts: Facts, library: Library): Placed[] {
  if (!isPlaced(facts)) return [];
  const { kind, review } = facts;
  const all = library.byRef.get(refKey(kind, review.ref))!;
  return all.filter((other) => other.review.lang !== review.lang);
}
