import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it('refuses a link to a review that is not there', () => {
  const linked = (text: string) => problemsOf(withAdvice(text, 'mdx'));
  expect(
    linked('See <ReviewLink to="acme-one" /> and <ReviewLink kind="company" to="acme" />.'),
  ).toEqual([]);
  const [one, other] = [
    '<ReviewLink to="acme-won" />',
    '<ReviewLink kind="company" to="zzzzzz" />',
  ];
  const place = { rule: 'review-link', severity: 'error', line: adviceLine };
  expect(linked(`See ${one} and ${other}.`)).toMatchObject([
    {
      ...{ ...place, column: 5, text: one },
      message: 'there is no product `acme-won`',
      remedy: 'Did you mean `acme-one`?',
    },
    {
      ...{ ...place, column: one.length + 10, text: other },
      message: 'there is no company `zzzzzz`',
      remedy: 'Correct the ref; `kind="company"` leads to the review of a company.',
    },
  ]);
});
