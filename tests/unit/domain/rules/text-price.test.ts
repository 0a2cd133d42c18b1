import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

it('refuses a quotient that divides by another price than the front matter names', () => {
  const text = bodyWith('Another box costs less.', 'It is 60 USD ÷ 200 USD = 0.3.');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      rule: 'text-price',
      message: 'the quotient divides by 200, but `price` is 100 USD',
    },
  ]);
});

it('takes the price in the currency that the review names', () => {
  const text = bodyWith('Another box costs less.', 'It is 30 EUR ÷ 100 = 0.3.');
  expect(problemsOf(document(source({ currency: 'EUR' }, text)))).toEqual([]);
  const dollars = bodyWith('Another box costs less.', 'It is 60 USD ÷ 200 USD = 0.3.');
  expect(problemsOf(document(source({ currency: 'EUR' }, dollars)))).toEqual([]);
});
