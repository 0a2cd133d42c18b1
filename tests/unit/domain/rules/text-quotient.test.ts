import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

const withQuotient = (text: string) =>
  problemsOf(document(source({}, bodyWith('Another box costs less.', text)))).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

it.each([
  'It is 30 USD ÷ 100 USD = 0.3.',
  'It is $30 ÷ $100 ≈ **0.30**.',
  'First 90 USD ÷ 100 USD = 0.9, then 30 USD ÷ 100.5 USD = 0.299.',
  'It is 3,000円 ÷ 10,000円 = 0.3.',
])('takes a quotient that holds: %s', (text) => {
  expect(withQuotient(text)).toEqual([]);
});

it('refuses a quotient that is not the score when rounded', () => {
  expect(withQuotient('It is 50 USD ÷ 100 USD = 0.5.')).toEqual([
    'text-quotient: the quotient rounds to 0.5, the score is 0.3',
  ]);
});
