import type { Facts } from '../../check/facts.ts';
import { type Library, refKey } from '../../check/library.ts';

/** The same review in the other language, or undefined. */
export function translationOf({ review, kind }: Facts, library: Library): Facts | undefined {
  if (!review) return undefined;
  return library.byRef
    .get(refKey(kind, review.ref))
    ?.find((other) => other.review?.lang !== review.lang);
}
