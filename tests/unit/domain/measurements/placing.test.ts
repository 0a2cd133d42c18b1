import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barEnd } from '../../../../src/domain/measurements/levels.ts';
import { isOpenEnded, placeOn } from '../../../../src/domain/measurements/placing.ts';
import type { Limit } from '../../../../src/domain/measurements/amount.ts';
import type { RuledKind } from '../../../../src/domain/measurements/yardstick.ts';
import { allRows, rowOf } from '../../../support/yardstick.ts';

const place = (kind: RuledKind, quantity: string, value: number, limit?: Limit) =>
  placeOn(rowOf(kind, quantity), { value, limit });

describe('a figure', () => {
  it.each([
    ['headphones', 'thd', 0.5, 'problem', 0],
    ['headphones', 'thd', 3, 'problem', 0],
    ['headphones', 'thd', 0.05, 'excellent', 1],
    ['headphones', 'thd', 0.0001, 'excellent', 1],
    ['headphones', 'thd', 0, 'excellent', 1],
    // The middle of a ratio is its root, that of a difference its half.
    ['headphones', 'thd', Math.sqrt(0.5 * 0.05), 'ordinary', 0.5],
    ['electronics', 'thd-n', 0.0316227766, 'ordinary', 0.5],
    ['electronics', 'snr', 92.5, 'ordinary', 0.5],
    ['electronics', 'snr', 80, 'problem', 0],
    ['electronics', 'snr', 140, 'transparent', 1],
    ['headphones', 'frequency-response', 2.99, 'ordinary', 0.004],
    ['headphones', 'frequency-response', 3, 'problem', 0],
    ['headphones', 'isolation', 28.4, 'ordinary', 0.92],
  ] as const)('of %s: %s of %d is %s', (kind, quantity, value, level, share) => {
    const placed = place(kind, quantity, value);
    expect(placed.level).toBe(level);
    expect(placed.share).toBeCloseTo(share, 6);
  });

  it('has no place on a row without a problem level, but a word', () => {
    expect(place('electronics', 'imd', 0.03)).toEqual({ level: 'ordinary' });
    expect(place('electronics', 'imd', 0.02).level).toBe('transparent');
  });

  it('below the problem level is none, if it is said to be strictly below', () => {
    expect(place('electronics', 'thd', 0.1, '<').level).toBe('ordinary');
    expect(place('electronics', 'thd', 0.1, '≤').level).toBe('problem');
    expect(place('electronics', 'snr', 80, '>').level).toBe('ordinary');
    expect(place('electronics', 'snr', 80, '<').level).toBe('problem');
  });

  it('is open-ended where what it bounds may be better', () => {
    const isOpen = (quantity: string, limit?: Limit) =>
      isOpenEnded(rowOf('electronics', quantity), { limit });
    expect([isOpen('thd', '<'), isOpen('thd', '>'), isOpen('thd')]).toEqual([true, false, false]);
    expect([isOpen('snr', '≥'), isOpen('snr', '≤')]).toEqual([true, false]);
  });
});

const values = fc.double({ min: 1e-6, max: 200, noNaN: true });

it('earns the more the better it is, and from 0 to 1', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allRows), values, values, (row, one, other) => {
      const [worse, better] =
        one < other === (row.quantity.better === 'higher') ? [one, other] : [other, one];
      const [less, more] = [worse, better].map((value) =>
        placeOn(row, { value, limit: undefined }),
      );
      const rank = { problem: 0, ordinary: 1, transparent: 2, excellent: 2 };
      expect(rank[more!.level]).toBeGreaterThanOrEqual(rank[less!.level]);
      if (row.problem === undefined) return;
      expect(more!.share).toBeGreaterThanOrEqual(less!.share!);
      expect(less!.share).toBeGreaterThanOrEqual(0);
      expect(more!.share).toBeLessThanOrEqual(1);
    }),
  );
});

describe('a bar', () => {
  it.each([
    [0, 0.28],
    [1, 0.72],
    [0.5, 0.5],
    [-0.5, 0.06],
  ])('that reaches %d ends at %d', (reach, at) => {
    expect(barEnd({ reach })!.at).toBeCloseTo(at, 9);
    expect(barEnd({ reach })!.isBeyond).toBe(false);
  });

  it('says where its figure lies beyond it', () => {
    expect(barEnd({ reach: 3 })).toEqual({ at: 1, isBeyond: true });
    expect(barEnd({ reach: Infinity })).toEqual({ at: 1, isBeyond: true });
    expect(barEnd({ reach: -5 })).toEqual({ at: 0, isBeyond: true });
    expect(barEnd({ reach: undefined })).toBeUndefined();
  });
});
