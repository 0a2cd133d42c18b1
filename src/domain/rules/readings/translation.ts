import type { Facts } from '../../check/facts.ts';
import { isPlaced, type Library, type Placed, refKey } from '../../check/library.ts';
import { oncePerObject } from '../../check/once.ts';

/** The same review in the other languages; none where this one does not fit its path. */
export function translationsOf(facts: Facts, library: Library): readonly Placed[] {
  return translationsIn(library)(facts);
}

const translationsIn = oncePerObject(({ byRef }: Library) =>
  oncePerObject((facts: Facts): readonly Placed[] => {
    if (!isPlaced(facts)) return [];
    const { kind, review } = facts;
    const all = byRef.get(refKey(kind, review.ref))!;
    return all.filter((other) => other.review.lang !== review.lang);
  }),
);
