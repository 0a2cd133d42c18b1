import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const withQuotient = (text: string) =>
  problemsOf(document(source({}, bodyWith('Another box costs less.', text)))).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

it.each([
  'It is 30 USD ÷ 100 USD = 0.3.',
  'It is $30 ÷ $100 ≈ **0.30**.',
  'First 90 USD ÷ 100 USD = 0.9, then 30 USD ÷ 100.5 USD = 0.299.',
  'It is 3,000円 ÷ 10,000円 = 0.3.',
  // A result may be cut off or rounded up.
  'It is 2 ÷ 3 = 0.66, and 2 ÷ 3 = 0.67, and 30 ÷ 100 = 0.3.',
  // What costs more is worth no more than 1.
  'It is 150 ÷ 100 = 1.0, or 150 ÷ 100 = 1.5, and 30 ÷ 100 = 0.3.',
])('takes a quotient that holds: %s', (text) => {
  expect(withQuotient(text)).toEqual([]);
});

it.each([
  ['It is 30 USD ÷ 100 USD = 0.5.', '0.30, not 0.5'],
  ['It is $30 ÷ $100 = 45%.', '0.30, not 0.45'],
  ['It is 30 ÷ 100 = 0.28.', '0.30, not 0.28'],
  ['It is 30 ÷ 100 = 0.32.', '0.30, not 0.32'],
  ['It is 150 ÷ 100 = 1.3.', '1.50, not 1.3'],
  ['It is 30 ÷ 100 = 0.3, or 100 ÷ 300 = 0.5.', '0.33, not 0.5'],
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
  '45 USD ÷ 150 USD = 0.3, and 30 USD ÷ 100 USD = 0.3',
])(
  'takes a quotient beside a proof that has the same prices, or others of another currency: %s',
  (text) => expect(besideProof(`It is ${text}.`)).toEqual([]),
);

it('works a quotient out to as many decimals as the text', () => {
  const found = withQuotient('It is 30 ÷ 90 = 0.4444.');
  expect(found).toContain('text-quotient: the quotient is 0.3333, not 0.4444');
});

it.each([
  ['another divisor', '30 USD ÷ 200 USD = 0.15', '30 by 200'],
  ['another dividend', '60 USD ÷ 100 USD = 0.6', '60 by 100'],
  ['no currency', '60 ÷ 200 = 0.3', '60 by 200'],
  ['another beside it', '60 EUR ÷ 200 EUR = 0.3 and 45 USD ÷ 150 USD = 0.3', '45 by 150'],
])('compares a quotient with %s with the proof', (_what, text, divided) => {
  expect(besideProof(`It is ${text}.`)).toMatchObject([
    {
      rule: 'text-quotient',
      message: `the text divides ${divided}, \`cost_performance\` 30 by 100 USD`,
    },
  ]);
});

it.each([
  ['without prices', { quotient: 0.3 }],
  ['without its own price', { quotient: 0.3, comparator_price: 30 }],
  ['without that of the comparator', { quotient: 0.3, price: 100 }],
])('takes any quotient beside a proof %s', (_which, prices) => {
  const given = { comparator: 'Other', currency: 'USD', ...prices };
  const text = bodyWith('Another box costs less.', 'It is 60 USD ÷ 200 USD = 0.3.');
  expect(problemsOf(document(source({ cost_performance: given }, text)))).toEqual([]);
});

it('works out a quotient beside a proof, too', () => {
  expect(besideProof('It is 30 USD ÷ 100 USD = 0.5.')).toMatchObject([
    { message: 'the quotient is 0.30, not 0.5' },
  ]);
});

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
  const text = 'It is 50 USD ÷ 100 USD = 0.5, or 60 USD ÷ 100 USD = 0.6.';
  const whole = bodyWith('Another box costs less.', text);
  expect(problemsOf(document(source({}, whole)))).toMatchObject([
    {
      ...{ rule: 'text-quotient', severity: 'warning', line: lineOf('Another box'), column: 7 },
      text: '50 USD ÷ 100 USD = 0.5',
      message: 'the quotient rounds to 0.5, the score is 0.3',
    },
  ]);
});

it('leaves a proof that divides by another price than the review to its own rule', () => {
  const text = bodyWith('Another box costs less.', 'It is 30 USD ÷ 100 USD = 0.3.');
  const review = document(source({ cost_performance: { ...proof, price: 98 } }, text));
  expect(problemsOf(review).map(({ rule }) => rule)).toEqual(['proof-price']);
});
