import { expect, it } from 'vitest';
import type { CurvePoint } from '../../../../../src/domain/measurements/curves/curve.ts';
import { audible, octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { levelAt } from '../../../../../src/domain/measurements/curves/interpolate.ts';
import { bandPath, linePath } from '../../../../../src/domain/measurements/plot/path.ts';
import { drawnPoints } from '../../../../support/drawn-points.ts';

const range = { top: 15, bottom: -25 };
/** Slow and fast waves and a deep notch, as headphones have them. */
const curve: CurvePoint[] = octaveGrid({ from: 15, to: 23_000 }, 70).map((frequency) => {
  const octaves = Math.log2(frequency / 20);
  const notch = 14 * Math.exp(-(((octaves - 7.2) * 6) ** 2));
  return { frequency, level: 6 * Math.cos(octaves) + 2 * Math.sin(octaves * 9) - notch };
});

it('draws a line that is at most 0.1 dB from the curve at every 1/12 octave', () => {
  const drawn = drawnPoints(linePath(curve, range), range);
  for (const frequency of octaveGrid(audible, 12)) {
    const distance = levelAt(drawn, frequency)! - levelAt(curve, frequency)!;
    expect(Math.abs(distance), `${frequency} Hz`).toBeLessThanOrEqual(0.1);
  }
});

it('begins and ends with what is heard', () => {
  const drawn = drawnPoints(linePath(curve, range), range);
  expect(drawn[0]!.frequency).toBeCloseTo(20, 6);
  expect(drawn.at(-1)!.frequency).toBeCloseTo(20_000, 0);
});

it('leaves out most of the points', () => {
  expect(drawnPoints(linePath(curve, range), range).length).toBeLessThan(curve.length / 2);
});

it('draws a band as far above a line as below it', () => {
  const flat = [20, 1000, 20_000].map((frequency) => ({ frequency, level: 5 }));
  expect(bandPath(flat, range, 3)).toBe('M0 700l7500 0 0 600-7500 0z');
});

it('draws nothing of a curve without points', () => {
  expect([linePath([], range), bandPath([], range, 3)]).toEqual(['', '']);
});
