import fc from 'fast-check';
import { expect, it } from 'vitest';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { levelAt } from '../../../../../src/domain/measurements/curves/interpolate.ts';
import {
  smoothDifference,
  smooth,
  smoothings,
} from '../../../../../src/domain/measurements/curves/smooth.ts';

const frequencies = octaveGrid({ from: 20, to: 20_480 }, 24);

it('keeps a flat line flat, at its level', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...smoothings),
      fc.double({ min: -60, max: 120, noNaN: true }),
      (share, level) => {
        const flat = frequencies.map((frequency) => ({ frequency, level }));
        const levels = smooth(flat, share).map((point) => point.level);
        expect(Math.max(...levels)).toBeCloseTo(level, 9);
        expect(Math.min(...levels)).toBeCloseTo(level, 9);
      },
    ),
    { numRuns: 30 },
  );
});

it('keeps a line between the least and the highest level within the window', () => {
  const jump = frequencies.map((frequency) => ({ frequency, level: frequency < 1000 ? 0 : 10 }));
  const smoothed = smooth(jump, 3);
  expect(levelAt(smoothed, 800)).toBeCloseTo(0, 6);
  expect(levelAt(smoothed, 1250)).toBeCloseTo(10, 6);
  // Half of the power of 10 dB is 7.4 dB with half of that of 0 dB.
  expect(levelAt(smoothed, 1001)).toBeCloseTo(7.4, 0);
});

it('flattens a narrow peak more, the wider the window is', () => {
  const peak = frequencies.map((frequency, index) => ({
    frequency,
    level: index === 120 ? 12 : 0,
  }));
  const heights = smoothings.map((share) => Math.max(...smooth(peak, share).map((p) => p.level)));
  expect(heights).toEqual([...heights].sort((one, other) => other - one));
  expect(heights[0]).toBeLessThan(12);
});

it('makes nothing of nothing', () => {
  expect(smooth([], 3)).toEqual([]);
});

it('smooths a difference in decibels, so that a dip counts as a peak does', () => {
  const bump = (level: number) =>
    octaveGrid({ from: 20, to: 20_000 }, 48).map((frequency, index) => ({
      frequency,
      level: index === 240 ? level : 0,
    }));
  const [peak, dip] = [smoothDifference(bump(9), 3), smoothDifference(bump(-9), 3)];
  expect(peak[240]!.level).toBeCloseTo(9 / 17, 10);
  expect(dip[240]!.level).toBeCloseTo(-9 / 17, 10);
});
