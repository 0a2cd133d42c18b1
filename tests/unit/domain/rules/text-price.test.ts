import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

/** What the rule says of what the text says under Cost-Performance. */
const found = (sentence: string, overrides: object = {}) => {
  const text = bodyWith('Another box costs less.', sentence);
  return problemsOf(document(source({ ...overrides }, text))).filter(
    ({ rule }) => rule === 'text-price',
  );
};

it('refuses a quotient that divides by another price than the front matter names', () => {
  expect(found('It is 60 USD ÷ 200 USD = 0.3, or 45 ÷ 150 = 0.3.')).toMatchObject([
    {
      ...{ severity: 'warning', line: lineOf('Another box'), column: 7 },
      text: '60 USD ÷ 200 USD = 0.3',
      message: 'the quotient divides by 200, but `price` is 100 USD',
    },
  ]);
});

it('takes a quotient without a currency for one in that of the review', () => {
  expect(found('It is 60 ÷ 200 = 0.3.')).toMatchObject([{ text: '60 ÷ 200 = 0.3' }]);
});

const proof = { comparator: 'Other', comparator_price: 60, price: 200, currency: 'USD' };

it.each([
  ['one of several that divides by it', 'It is 60 ÷ 200 = 0.3, or 30 ÷ 100 = 0.3.', {}],
  ['one in another currency', 'It is 60 EUR ÷ 200 EUR = 0.3.', {}],
  ['any where the review has no price', 'It is 60 ÷ 200 = 0.3.', { price: undefined }],
  ['any beside a proof', 'It is 60 ÷ 200 = 0.3.', { cost_performance: proof }],
])('takes %s', (_what, sentence, overrides) => {
  expect(found(sentence, overrides)).toEqual([]);
});

it('takes the price in the currency that the review names', () => {
  const text = bodyWith('Another box costs less.', 'It is 30 EUR ÷ 100 = 0.3.');
  expect(problemsOf(document(source({ currency: 'EUR' }, text)))).toEqual([]);
  const dollars = bodyWith('Another box costs less.', 'It is 60 USD ÷ 200 USD = 0.3.');
  expect(problemsOf(document(source({ currency: 'EUR' }, dollars)))).toEqual([]);
});
