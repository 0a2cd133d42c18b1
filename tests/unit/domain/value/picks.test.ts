import { describe, expect, it } from 'vitest';
import type { PricedReview } from '../../../../src/domain/value/frontier.ts';
import {
  commonBudgets,
  findPicks,
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

describe('the picks of a category', () => {
  const headphones = (ref: string, amount: number, overall: number, isDiscontinued = false) =>
    summary(overall, {
      ref,
      isDiscontinued,
      category: 'headphones',
      price: { amount, currency: 'USD' },
      rating: [overall, overall / 5, 0.5, 0.5, 0.5, 0.5],
    });
  const found = (...products: ReturnType<typeof headphones>[]) =>
    findPicks(products, 'USD').get('headphones');

  it('are the best for each budget, with how many it buys and the next best', () => {
    const { budgets, picks } = found(
      headphones('a', 50, 2),
      headphones('b', 100, 3),
      headphones('c', 200, 2.5),
      headphones('d', 300, 3.5),
      headphones('e', 900, 4),
    )!;
    expect(budgets).toEqual([100, 300]);
    expect(
      picks.map(({ product, budget, of, next }) => [product.ref, budget, of, next?.ref]),
    ).toEqual([
      ['b', 100, 2, 'a'],
      ['d', 300, 4, 'b'],
      ['e', undefined, 5, 'd'],
    ]);
  });

  it('name a product once, for the least budget that it is best for', () => {
    const { picks } = found(
      headphones('a', 50, 4),
      headphones('b', 200, 3),
      headphones('c', 900, 3.5),
    )!;
    expect(picks.map(({ product, budget }) => [product.ref, budget])).toEqual([['a', 100]]);
  });

  it('leave out what is discontinued, and the budgets that buy nothing', () => {
    const { picks } = found(
      headphones('gone', 60, 5, true),
      headphones('a', 150, 2),
      headphones('b', 160, 3),
      headphones('c', 900, 4),
    )!;
    expect(picks.map(({ product }) => product.ref)).not.toContain('gone');
    expect(picks.map(({ product }) => product.ref)).toEqual(expect.arrayContaining(['b', 'c']));
  });

  it('need three to choose from', () => {
    const two = [headphones('a', 50, 2), headphones('b', 200, 3)];
    expect(found(...two)).toBeUndefined();
    expect(found(...two, headphones('gone', 60, 5, true))).toBeUndefined();
    expect(found(...two, headphones('c', 900, 4))).toBeDefined();
  });

  it('tell the middle Scientific Validity, the lower of two', () => {
    const four = [1, 2, 3, 4].map((overall) => headphones(`p-${overall}`, overall * 100, overall));
    expect(found(...four)!.medianValidity).toBe(0.4);
    expect(found(...four, headphones('fifth', 500, 5))!.medianValidity).toBe(0.6);
  });
});
