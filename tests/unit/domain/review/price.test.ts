import { expect, it } from 'vitest';
import { currencyOf, isNear } from '../../../../src/domain/review/price.ts';

it('is in the currency that a review names, else in the usual one of its language', () => {
  expect(currencyOf({ lang: 'en' })).toBe('USD');
  expect(currencyOf({ lang: 'ja' })).toBe('JPY');
  expect(currencyOf({ lang: 'ja', currency: 'EUR' })).toBe('EUR');
});

it.each([
  [100, 100, true],
  [100, 99, true],
  [99, 100, true],
  [100, 98.9, false],
  [98.9, 100, false],
  [0, 0, true],
])('takes %d and %d for one price, which differs by at most 1%: %s', (one, other, expected) => {
  expect(isNear(one, other)).toBe(expected);
});
