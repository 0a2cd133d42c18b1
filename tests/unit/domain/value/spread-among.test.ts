import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf, type ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { spreadAmong } from '../../../../src/domain/value/spread-among.ts';
import { summary } from '../../../support/summary.ts';

function rated(...overalls: number[]): ReviewSummary[] {
  return overalls.map((overall) => summary(overall));
}

describe('where products lie among all', () => {
  it('is told in columns of two tenths, the last with 5.0', () => {
    const all = rated(2.3, 3.1, 4.9, 5);
    const { columns } = spreadAmong(rated(3.1, 5), spreadOf(all));
    expect(columns.filter(({ share }) => share > 0)).toEqual([
      { from: 22, to: 23, marked: 0, share: 25 },
      { from: 30, to: 31, marked: 1, share: 25 },
      { from: 48, to: 50, marked: 1, share: 50 },
    ]);
    expect(columns.map(({ from }) => from)).toEqual(Array.from({ length: 25 }, (_, i) => i * 2));
  });

  it('has the medians of both', () => {
    const { medianMarked, medianAll } = spreadAmong(rated(3), spreadOf(rated(1, 2, 3)));
    expect([medianMarked, medianAll]).toEqual([3, 2]);
  });

  it('stays the same where all become one more of thousands', () => {
    const all = spreadOf(rated(...new Array<number>(3000).fill(2), 3));
    const more = spreadOf(rated(...new Array<number>(3001).fill(2), 3));
    expect(spreadAmong(rated(3), more)).toEqual(spreadAmong(rated(3), all));
  });

  it('shows a column wherever there is a product, however few', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 51, maxLength: 51 }), (all) => {
        const { columns } = spreadAmong([], all);
        for (const { from, to, share } of columns) {
          expect(share > 0).toBe(all.slice(from, to + 1).some((count) => count > 0));
        }
      }),
    );
  });
});
