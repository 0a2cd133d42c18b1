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

it.each([
  ['It is 30 USD ÷ 100 USD = 0.5.', '0.30, not 0.5'],
  ['It is $30 ÷ $100 = 45%.', '0.30, not 0.45'],
])('refuses a quotient that is worked out wrong: %s', (text, said) => {
  expect(withQuotient(text)).toEqual([`text-quotient: the quotient is ${said}`]);
});

const proof = { comparator: 'Other', comparator_price: 30, price: 100, currency: 'USD' };
const besideProof = (text: string) => {
  const whole = bodyWith('Another box costs less.', text);
  return problemsOf(document(source({ cost_performance: proof }, whole)));
};

it.each([
  '30 USD ÷ 100 USD = 0.3',
  '＄30 ÷ ＄100 = 30%',
  '3,000円 ÷ 9,000円 = 0.33',
  '27 € ÷ 90 € = 0.3',
])(
  'takes a quotient beside a proof that has the same prices, or others of another currency: %s',
  (text) => expect(besideProof(`It is ${text}.`)).toEqual([]),
);

it.each(['60 USD ÷ 200 USD = 0.3', 'US$60 ÷ US$200 = 0.3', '60米ドル ÷ 200米ドル = 0.3'])(
  'refuses a quotient of other prices than the proof has: %s',
  (text) => {
    expect(besideProof(`It is ${text}.`)).toMatchObject([
      {
        rule: 'text-quotient',
        message: 'the text divides 60 by 200, `cost_performance` 30 by 100 USD',
      },
    ]);
  },
);

it('refuses a quotient that is not the score when rounded', () => {
  expect(withQuotient('It is 50 USD ÷ 100 USD = 0.5.')).toEqual([
    'text-quotient: the quotient rounds to 0.5, the score is 0.3',
  ]);
});

it('leaves a proof that divides by another price than the review to its own rule', () => {
  const text = bodyWith('Another box costs less.', 'It is 30 USD ÷ 100 USD = 0.3.');
  const review = document(source({ cost_performance: { ...proof, price: 98 } }, text));
  expect(problemsOf(review).map(({ rule }) => rule)).toEqual(['proof-price']);
});
