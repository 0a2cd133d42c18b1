import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('refuses an overall that is not the sum of its parts', () => {
  const problems = problemsOf(document(source({ rating: [3.3, 0.7, 0.8, 0.3, 0.8, 0.6] })));
  expect(problems.find(({ rule }) => rule === 'rating-sum')).toMatchObject({
    line: lineOfKey('rating'),
    message: expect.stringContaining('the five parts add up to 3.2'),
  });
});

it('says nothing of the sum where a part is wrong itself', () => {
  const rating = [0.7, 0.8, 0.3, 0.8, 0.6, 3.2];
  const proof = { comparator: 'Other', comparator_price: 30, price: 100, currency: 'USD' };
  expect(problemsOf(document(source({ rating, cost_performance: proof })))).toMatchObject([
    { rule: 'front-matter-value', message: expect.stringContaining('at most 1.0') },
  ]);
});
