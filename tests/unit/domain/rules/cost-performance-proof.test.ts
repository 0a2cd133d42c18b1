import { expect, it } from 'vitest';
import { bodyLine, document, problemsOf, source } from '../../../support/review.ts';

const proof = { comparator: 'Other', comparator_price: 30, price: 100, currency: 'USD' };

it('takes a proof whose rounded quotient is the score', () => {
  expect(problemsOf(document(source({ cost_performance: proof })))).toEqual([]);
});

it('refuses one whose quotient is not', () => {
  const wrong = { ...proof, comparator_price: 50 };
  expect(problemsOf(document(source({ cost_performance: wrong })))).toMatchObject([
    {
      ...{ rule: 'cost-performance-proof', severity: 'error', line: bodyLine - 1, column: 19 },
      message: 'cost_performance proves 0.500, rounded 0.5, but the rating gives 0.3',
      remedy: 'Correct the prices or the score: price of the cheapest equal ÷ own price.',
    },
  ]);
});
