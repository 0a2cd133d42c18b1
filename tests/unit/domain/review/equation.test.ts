import { describe, expect, it } from 'vitest';
import { isUnbeaten, writeEquation, writeTex } from '../../../../src/domain/review/equation.ts';

const currency = 'USD';
const usd = (amount: number) => `${amount} USD`;
const divided = { comparator: 'Other Box', comparator_price: 30, price: 80 };

describe('an equation in a line', () => {
  it.each([
    ['divides the price of the cheapest equal by the own', divided, '30 USD ÷ 80 USD →\u00a00.4'],
    ['has a score alone where no prices are known', { quotient: 0.25 }, '→\u00a00.3'],
    [
      'divides no prices that the quotient does not come from',
      { ...divided, quotient: 1 },
      '→\u00a01.0',
    ],
    ['is 1 where nothing cheaper is equal', { price: 80 }, '→\u00a01.0'],
  ])('%s', (_, comparison, line) => {
    expect(writeEquation(comparison, usd)).toBe(line);
  });
});

describe('an equation in TeX', () => {
  it('is a fraction with its quotient and its score', () => {
    expect(writeTex({ currency, ...divided }, usd)).toBe(
      String.raw`\frac{\text{30 USD}}{\text{80 USD}} = 0.375 \to 0.4`,
    );
  });

  it('is the quotient and its score where no prices are known', () => {
    expect(writeTex({ currency, comparator: 'Other Box', quotient: 0.25 }, usd)).toBe(
      String.raw`0.250 \to 0.3`,
    );
  });

  it('is the weighted mean of several comparisons', () => {
    const products = [
      { product: 'One', ...divided, weight: 1 / 3 },
      { product: 'Two', price: 50, weight: 2 / 3 },
    ];
    expect(writeTex({ currency, products }, usd)).toBe(
      String.raw`0.333 \times 0.38 + 0.667 \times 1.00 = 0.792 \to 0.8`,
    );
  });
});

it('divides nothing only where neither a comparator nor a quotient is given', () => {
  expect(isUnbeaten({ price: 80 })).toBe(true);
  expect(isUnbeaten({ comparator: 'Other Box', comparator_price: 30, price: 80 })).toBe(false);
  expect(isUnbeaten({ quotient: 0.5 })).toBe(false);
});
