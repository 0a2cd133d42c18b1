import { noEvidence } from '../../src/domain/review/evidence.ts';
import type { Rating } from '../../src/domain/review/rating.ts';
import type { ReviewSummary } from '../../src/domain/review/summary.ts';

/** A review's summary with an overall, for lists whose other values don't matter. */
export function summary(overall: number, values: Partial<ReviewSummary> = {}): ReviewSummary {
  return {
    kind: 'product',
    language: 'en',
    ref: 'acme-one',
    name: 'Acme One',
    rating: [overall, 0.5, 0.5, 0.5, 0.5, 0.5] satisfies Rating,
    price: undefined,
    date: '2025-01-01',
    changes: [],
    summary: 'A box.',
    company: { ref: 'acme', name: 'Acme', reviewed: true },
    category: undefined,
    isDiscontinued: false,
    evidence: noEvidence,
    isDraft: false,
    tags: [],
    ...values,
  };
}
