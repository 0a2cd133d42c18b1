import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareByOverall, medianOf, spreadOf } from '../../../../src/domain/review/summary.ts';
import { summary } from '../../../support/summary.ts';

describe('the order of lists', () => {
  it('is highest overall, then newest, then name', () => {
    const list = [
      summary(2, { name: 'D' }),
      summary(3, { name: 'C', date: '2024-01-01' }),
      summary(3, { name: 'B' }),
      summary(3, { name: 'A' }),
    ];
    expect(list.sort(compareByOverall).map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
  });
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
