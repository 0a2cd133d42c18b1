import { expect, it } from 'vitest';
import { bodyLine, company, document, problemsOf, source } from '../../../support/review.ts';

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
  expect(priced(120)).toMatchObject([
    {
      ...{ severity: 'warning', line: bodyLine - 1, column: 64 },
      message: 'Other Box costs 120, more than the 100 of the product',
      remedy:
        'Correct the prices, or leave the comparator out: without one, nothing cheaper is equal.',
    },
  ]);
});

it('takes one that costs as much', () => {
  expect(priced(100)).toEqual([]);
});

it.each([{}, { comparator_price: 120 }, { price: 100 }])('needs both prices: %j', (prices) => {
  const proof = { comparator: 'Other Box', quotient: 0.3, currency: 'USD', ...prices };
  expect(problemsOf(document(source({ cost_performance: proof })))).toEqual([]);
});

it('points at the comparator of a company’s product that costs more', () => {
  const products = [20, 120].map((comparator_price) => ({
    ...{ product: 'Acme Two', comparator: 'Other Box', comparator_price, price: 100, weight: 0.5 },
  }));
  const rating = [3.5, 0.7, 0.8, 0.6, 0.8, 0.6];
  const text = source({ ...company, rating, cost_performance: { currency: 'USD', products } });
  const problems = problemsOf(document(text, 'en/acme.md', 'company'));
  const line = text.split('\n').find((one) => one.includes('Other Box'))!;
  expect(problems.filter(({ rule }) => rule === 'comparator-dearer')).toMatchObject([
    {
      column: line.indexOf('120') + 1,
      message: 'Other Box costs 120, more than the 100 of the product',
    },
  ]);
});
