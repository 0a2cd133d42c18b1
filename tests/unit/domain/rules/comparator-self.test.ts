import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

const withComparator = (comparator: string) =>
  problemsOf(
    document(
      source({
        cost_performance: { comparator, comparator_price: 30, price: 100, currency: 'USD' },
      }),
    ),
  );

it.each(['acme-one', 'Acme One', 'ACME ONE'])('refuses the product itself: %s', (comparator) => {
  expect(withComparator(comparator)).toMatchObject([
    { rule: 'comparator-self', severity: 'error' },
  ]);
});

it('takes another product', () => {
  expect(withComparator('Acme One Mini')).toEqual([]);
});
