import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOf, type ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { columnBounds, spreadAmong } from '../../../../src/domain/value/spread-among.ts';
import { summary } from '../../../support/summary.ts';

function rated(...overalls: number[]): ReviewSummary[] {
  return overalls.map((overall) => summary(overall));
}

describe('where products lie among all', () => {
  it('is told in columns of two tenths, the last with 5.0', () => {
    const { marked, shares } = spreadAmong(rated(3.1, 5), spreadOf(rated(2.3, 3.1, 4.9, 5)));
    const columns = shares.flatMap((share, column) =>
      share > 0 ? [[...columnBounds(column), marked[column], share]] : [],
    );
    expect(columns).toEqual([
      [22, 23, 0, 25],
      [30, 31, 1, 25],
      [48, 50, 1, 50],
    ]);
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
        for (const [column, share] of spreadAmong([], all).shares.entries()) {
          const [from, to] = columnBounds(column);
          expect(share > 0).toBe(all.slice(from, to + 1).some((count) => count > 0));
        }
      }),
    );
  });
});
