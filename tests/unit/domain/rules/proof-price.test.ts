import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const proven = (proof: object) =>
  problemsOf(
    document(
      source({
        cost_performance: { comparator: 'Other Box', currency: 'USD', ...proof },
      }),
    ),
  );

it('warns of a proof that divides by another price', () => {
  const before = 'cost_performance: {"comparator":"Other Box","currency":"USD","price":';
  expect(proven({ price: 90, comparator_price: 27 })).toMatchObject([
    {
      ...{ rule: 'proof-price', severity: 'warning' },
      ...{ line: lineOfKey('tags') + 1, column: before.length + 1 },
      message: 'the proof divides by 90 USD, but `price` is 100 USD',
    },
  ]);
});

it('takes a price that is one per cent off', () => {
  expect(proven({ comparator_price: 30, price: 99.5 })).toEqual([]);
});

it('takes another price where a basis says what it covers', () => {
  expect(proven({ comparator_price: 60, price: 200, basis: 'with a cable each' })).toEqual([]);
});

it('needs the price of the review, and a proof about its product', () => {
  const proof = { comparator: 'Other Box', comparator_price: 27, price: 90, currency: 'USD' };
  const rulesOf = (overrides: Record<string, unknown>) =>
    problemsOf(document(source(overrides))).map(({ rule }) => rule);
  expect(rulesOf({ price: undefined, cost_performance: proof })).not.toContain('proof-price');
  const ofAnother = { ...proof, product: 'Acme One Pro' };
  expect(rulesOf({ cost_performance: ofAnother })).not.toContain('proof-price');
});

it('warns of the same number in another currency', () => {
  expect(proven({ comparator_price: 30, price: 100, currency: 'JPY' })).toMatchObject([
    {
      rule: 'proof-price',
      message: 'the proof divides by 100 JPY, but `price` is 100 USD',
    },
  ]);
});

it('takes a price in another currency', () => {
  expect(proven({ comparator_price: 4500, price: 15000, currency: 'JPY' })).toEqual([]);
});
