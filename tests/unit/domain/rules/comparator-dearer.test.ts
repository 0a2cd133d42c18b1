import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

const priced = (comparator_price: number) =>
  problemsOf(
    document(
      source({
        rating: [3.9, 0.7, 0.8, 1.0, 0.8, 0.6],
        cost_performance: {
          comparator: 'Other Box',
          comparator_price,
          price: 100,
          currency: 'USD',
        },
      }),
    ),
  ).filter(({ rule }) => rule === 'comparator-dearer');

it('warns of a comparator that costs more', () => {
  expect(priced(120)).toMatchObject([{ rule: 'comparator-dearer', severity: 'warning' }]);
});

it('takes one that costs as much', () => {
  expect(priced(100)).toEqual([]);
});
