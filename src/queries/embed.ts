import { kindNames } from '../domain/kinds.ts';
import { languages } from '../domain/languages/index.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { catalog } from './catalog.ts';

/**
 * The reviews that other sites may embed. Their address names no kind, so of two kinds with one ref
 * the first has it.
 */
export async function embeddedReviews(): Promise<ReviewSummary[]> {
  const all = await catalog();
  return languages.flatMap((language) => {
    const { shelves } = all[language];
    const byRef = new Map<string, ReviewSummary>();
    for (const kind of kindNames.toReversed()) {
      for (const review of shelves[kind].reviews) byRef.set(review.ref, review);
    }
    return [...byRef.values()];
  });
}
