import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it('refuses a link to a review that is not there', () => {
  const linked = (text: string) => problemsOf(withAdvice(text, 'mdx'));
  expect(
    linked('See <ReviewLink to="acme-one" /> and <ReviewLink kind="company" to="acme" />.'),
  ).toEqual([]);
  expect(linked('See <ReviewLink to="acme-won" />.')).toMatchObject([
    {
      rule: 'review-link',
      severity: 'error',
      line: adviceLine,
      column: 5,
      remedy: 'Did you mean `acme-one`?',
    },
  ]);
});
