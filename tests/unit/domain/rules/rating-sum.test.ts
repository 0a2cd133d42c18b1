import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('refuses an overall that is not the sum of its parts', () => {
  const problems = problemsOf(document(source({ rating: [3.3, 0.7, 0.8, 0.3, 0.8, 0.6] })));
  expect(problems.find(({ rule }) => rule === 'rating-sum')).toMatchObject({
    line: lineOfKey('rating'),
    message: expect.stringContaining('the five parts add up to 3.2'),
  });
});
