import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareByDate,
  compareByOverall,
  medianOf,
  newestDate,
  spreadOf,
} from '../../../../src/domain/review/summary.ts';
import { summary } from '../../../support/summary.ts';

/** Four reviews: one is worst, one oldest, and of the other two only the name decides. */
const list = [
  summary(2, { name: 'Worst', date: '2025-09-09' }),
  summary(3, { name: 'A', date: '2024-01-01' }),
  summary(3, { name: 'HD 600' }),
  summary(3, { name: 'HD 25' }),
];
const namesBy = (compare: typeof compareByOverall, reviews = list) =>
  reviews.toSorted(compare).map(({ name }) => name);

describe('the order of lists', () => {
  it.each([
    ['as it came', list],
    ['turned round', list.toReversed()],
  ])('is highest overall, then newest, then name: %s', (_name, reviews) => {
    expect(namesBy(compareByOverall, reviews)).toEqual(['HD 25', 'HD 600', 'A', 'Worst']);
  });

  it('by date is newest, then as in other lists', () => {
    expect(namesBy(compareByDate)).toEqual(['Worst', 'HD 25', 'HD 600', 'A']);
  });

  it('of one name and day is that of refs, and of one ref none', () => {
    const [one, other] = [summary(3, { ref: 'a' }), summary(3, { ref: 'b' })];
    expect([other, one].sort(compareByOverall)).toEqual([one, other]);
    expect([one, other].sort(compareByOverall)).toEqual([one, other]);
    expect(compareByOverall(one, one)).toBe(0);
  });
});

it('counts reviews at each tenth from 0 to 5', () => {
  const spread = spreadOf([summary(0), summary(5), summary(5), summary(2.3)]);
  expect(spread).toHaveLength(51);
  expect([spread[0], spread[23], spread[50]]).toEqual([1, 1, 2]);
  expect(spread.reduce((sum, count) => sum + count)).toBe(4);
});

describe('the median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(medianOf(spreadOf([summary(1), summary(2), summary(5)]))).toBe(2);
    expect(medianOf(spreadOf([summary(2), summary(3)]))).toBe(2.5);
    expect(medianOf(spreadOf([]))).toBeUndefined();
  });

  it('agrees with sorting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (tenths) => {
        const sorted = tenths.toSorted((one, other) => one - other);
        const low = sorted[Math.floor((sorted.length - 1) / 2)]!;
        const high = sorted[Math.floor(sorted.length / 2)]!;
        const median = medianOf(spreadOf(tenths.map((tenth) => summary(tenth / 10))));
        expect(median).toBeCloseTo((low + high) / 20, 9);
      }),
    );
  });
});

it('finds the day of the newest review', () => {
  expect(newestDate(list)).toBe('2025-09-09');
  expect(newestDate([])).toBeUndefined();
});
