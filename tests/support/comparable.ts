import fc from 'fast-check';
import type { Comparable } from '../../src/domain/compare/comparable.ts';
import { sumOfParts, type Rating } from '../../src/domain/review/rating.ts';

/** A rating whose overall is the sum of its parts, as every published one's is. */
export function ratingOf(...scores: [number, number, number, number, number]): Rating {
  return [sumOfParts(scores), ...scores];
}

/** A product to compare whose other values don't matter. */
export function comparable(values: Partial<Comparable> = {}): Comparable {
  return {
    ref: 'acme-one',
    name: 'Acme One',
    company: 'Acme',
    rating: ratingOf(0.5, 0.5, 0.5, 0.5, 0.5),
    price: { amount: 100, currency: 'USD' },
    date: '2025-01-01',
    summary: 'A box.',
    tags: [],
    ...values,
  };
}

const score = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);
const tags = fc
  .uniqueArray(fc.constantFrom('dac', 'hybrid', 'japan', 'budget'))
  .map((slugs) => slugs.map((slug) => ({ slug, name: slug, hasPage: true })));

/** From one to four products with any ratings, prices, days and tags. */
export const comparables = fc
  .array(
    fc.record({
      rating: fc.tuple(score, score, score, score, score).map((scores) => ratingOf(...scores)),
      price: fc.option(
        fc
          .integer({ min: 0, max: 5000 })
          .map((cents) => ({ amount: cents / 100, currency: 'USD' as const })),
        { nil: undefined },
      ),
      date: fc.constantFrom('2024-05-01', '2025-01-01', '2025-08-07'),
      tags,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((values, index) => comparable({ ref: `p${index}`, ...values })));
