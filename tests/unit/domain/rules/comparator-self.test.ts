import { expect, it } from 'vitest';
import { bodyLine, company, document, problemsOf, source } from '../../../support/review.ts';

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
    {
      ...{ rule: 'comparator-self', severity: 'error', line: bodyLine - 1, column: 33 },
      message: `the comparator \`${comparator}\` is the product itself`,
      remedy: 'Name another product, or leave the comparator out where nothing cheaper is equal.',
    },
  ]);
});

it('takes another product, or none', () => {
  expect(withComparator('Acme One Mini')).toEqual([]);
  const proof = { quotient: 0.3, currency: 'USD' };
  expect(problemsOf(document(source({ cost_performance: proof })))).toEqual([]);
});

it('holds each product of a company against its own comparator', () => {
  const products = ['Acme One', 'Acme Two'].map((product) => ({
    ...{ product, comparator: 'ACME TWO', comparator_price: 30, price: 100, weight: 0.5 },
  }));
  const text = source({ ...company, cost_performance: { currency: 'USD', products } });
  const problems = problemsOf(document(text, 'en/acme.md', 'company'));
  const line = text.split('\n').find((one) => one.includes('ACME TWO'))!;
  expect(problems.filter(({ rule }) => rule === 'comparator-self')).toMatchObject([
    {
      column: line.lastIndexOf('"ACME TWO"') + 1,
      message: 'the comparator `ACME TWO` is the product itself',
    },
  ]);
});

it('judges nothing of a review that can’t be read', () => {
  const unread = document(source({ title: undefined }));
  expect(problemsOf(unread).map(({ rule }) => rule)).toEqual(['missing-key']);
});
