import { expect, it } from 'vitest';
import type { PricedReview } from '../../../../src/domain/value/frontier.ts';
import {
  commonBudgets,
  placePicks,
  type CategoryPicks,
} from '../../../../src/domain/value/picks.ts';
import { summary } from '../../../support/summary.ts';

const product = summary(3, { price: { amount: 50, currency: 'USD' } }) as PricedReview;
const picksFor = (...budgets: (number | undefined)[]): CategoryPicks => ({
  budgets: [100, 300],
  picks: budgets.map((budget) => ({ product, budget, of: 3, next: undefined })),
  medianValidity: 0.5,
});

it('places a pick below every budget that it is best for', () => {
  const places = (picks: CategoryPicks) =>
    placePicks(picks).map(({ from, limits }) => [from, ...limits]);
  expect(places(picksFor(100))).toEqual([[0, 100, 300, undefined]]);
  expect(places(picksFor(100, undefined))).toEqual([
    [0, 100, 300],
    [2, undefined],
  ]);
  expect(places(picksFor(300))).toEqual([[1, 300, undefined]]);
});

it('heads a table with the budgets that most of its categories have', () => {
  const own = { ...picksFor(100), budgets: [1000, 3000] as const };
  expect(commonBudgets([own, picksFor(100), picksFor(300)])).toEqual([100, 300]);
});
