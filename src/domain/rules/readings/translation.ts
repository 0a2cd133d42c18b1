import type { Facts } from '../../check/facts.ts';
import { type Library, refKey } from '../../check/library.ts';
import type { Review } from '../../check/schema.ts';

/** A review whose front matter holds. */
type Held = Facts & { review: Review };

/** The same review in the other languages, those whose front matter holds. */
export function translationsOf({ review, kind }: Facts, library: Library): Held[] {
  if (!review) return [];
  const all = library.byRef.get(refKey(kind, review.ref)) ?? [];
  return all.filter(
    (other): other is Held => other.review !== undefined && other.review.lang !== review.lang,
  );
}
