import { expect, it } from 'vitest';
import type { Rating } from '../../../../src/domain/review/rating.ts';
import { sinceThen } from '../../../../src/domain/value/since-then.ts';
import { summary } from '../../../support/summary.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const valid = (score: number): Rating => [3, score, 0.5, 0.5, 0.5, 0.5];
const product = summary(3, { rating: valid(0.8), date: '2025-08-05' });
const equal = summary(3, { rating: valid(0.8), date: '2026-02-01', price: usd(154) });

it('says nothing where the own review agrees', () => {
  expect(sinceThen(product, equal, usd(154.9))).toBeUndefined();
  expect(sinceThen(product, { ...equal, rating: valid(0.9) }, undefined)).toBeUndefined();
  expect(sinceThen(product, equal, { amount: 20000, currency: 'JPY' })).toBeUndefined();
});

it('tells another price', () => {
  const dearer = { ...equal, price: usd(199.99) };
  expect(sinceThen(product, dearer, usd(154))).toEqual({
    ...{ isLater: true, price: usd(199.99), lessValid: 0 },
  });
});

it('tells a lower Scientific Validity, and which review is the newer', () => {
  const older = { ...equal, rating: valid(0.7), date: '2025-01-01' as const };
  expect(sinceThen(product, older, usd(154))).toEqual({
    ...{ isLater: false, price: undefined, lessValid: 1 },
  });
});
