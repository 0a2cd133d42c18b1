import type { ReviewPage } from '../../src/page-data.ts';
import type { ReviewSummary } from '../../src/domain/review/summary.ts';
import { summary } from './summary.ts';

/** What the page of a review shows, for tests that care about few of its values. */
export function reviewPage(
  review: Partial<ReviewSummary> = {},
  values: Partial<ReviewPage> = {},
): ReviewPage {
  return {
    text: { pieces: [], rest: [], headings: [], points: { pros: [], cons: [] } },
    review: summary(2.5, review),
    title: 'Acme One Product Review',
    age: 'fresh',
    scored: { version: 1, later: [] },
    category: undefined,
    standing: undefined,
    measured: undefined,
    languages: new Set(['en' as const]),
    reasons: undefined,
    proof: undefined,
    compared: new Map(),
    alternatives: undefined,
    company: undefined,
    website: undefined,
    source: undefined,
    related: [],
    namedBy: [],
    ...values,
  };
}
