import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonsOf,
  provenQuotient,
  quotientOf,
  roundQuotient,
} from '../../../../src/domain/review/cost-performance.ts';

describe('the quotient of a comparison', () => {
  it('is the price of the cheapest equal divided by the own price', () => {
    const quotient = quotientOf({ comparator: 'b', comparator_price: 149, price: 1511 });
    expect(quotient).toBeCloseTo(0.0986, 4);
    expect(roundQuotient(quotient)).toBe(0.1);
    expect(roundQuotient(quotientOf({ comparator_price: 44_900, price: 163_900 }))).toBe(0.3);
  });

  it('is 1 where nothing cheaper is equal', () => {
    expect(quotientOf({ price: 100 })).toBe(1);
  });

  it('is 1 where a price is not known or nothing', () => {
    expect(quotientOf({ comparator_price: 5 })).toBe(1);
    expect(quotientOf({ comparator_price: 0, price: 0 })).toBe(1);
  });

  it('is never more than 1, and defined for a price of nothing', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (theirs, own) => {
        const quotient = quotientOf({ comparator_price: theirs, price: own });
        expect(quotient).toBeGreaterThanOrEqual(0);
        expect(quotient).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('rounds half up', () => {
    expect(roundQuotient(0.25)).toBe(0.3);
    expect(roundQuotient(0.35)).toBe(0.4);
    expect(roundQuotient(0.349)).toBe(0.3);
  });
});

it('is one comparison, or several for a company', () => {
  const one = { currency: 'USD', price: 100, comparator_price: 30 } as const;
  expect(comparisonsOf(one)).toEqual([one]);
  expect(provenQuotient(one)).toBe(0.3);
  const products = [{ price: 100 }, { price: 200 }];
  expect(comparisonsOf({ currency: 'USD', products })).toEqual(products);
});

it('weighs the products of a company', () => {
  const products = [
    { weight: 0.4, price: 399 },
    { weight: 0.3, price: 799, comparator_price: 399 },
    { weight: 0.3, quotient: 0.3 },
  ];
  expect(provenQuotient({ currency: 'USD', products })).toBeCloseTo(0.64, 2);
});
