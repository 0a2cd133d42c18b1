import { expect, it } from 'vitest';
import { currencyOf } from '../../../../src/domain/review/price.ts';

it('is in the currency that a review names, else in the usual one of its language', () => {
  expect(currencyOf({ lang: 'en' })).toBe('USD');
  expect(currencyOf({ lang: 'ja' })).toBe('JPY');
  expect(currencyOf({ lang: 'ja', currency: 'EUR' })).toBe('EUR');
});
