import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../../../src/domain/measurements/curves/compared.ts';
import type { CurvePoint } from '../../../../../src/domain/measurements/curves/curve.ts';
import { deviationOf } from '../../../../../src/domain/measurements/curves/deviation.ts';
import { comparedGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { targets } from '../../../../support/curve-terms.ts';
import { shippedCurve } from '../../../../support/shipped-curves.ts';

const line = (levelAt: (frequency: number) => number) =>
  comparedGrid.map((frequency) => ({ frequency, level: levelAt(frequency) }));
const flat = line(() => 0);
const deviationFrom = (points: readonly CurvePoint[], target: readonly CurvePoint[]) =>
  deviationOf(compare(points, target));

/**
 * Worked out for these files by others: RMS, largest deviation after 1/3 octave, and the share within
 * ±3 dB.
 */
const published = [
  ['truthear-nova', 'harman-in-ear-2019', 0.98, 3.0, 0.98],
  ['sony-ier-z1r', 'harman-in-ear-2019', 2.07, 5.6, 0.85],
  ['sony-ier-m9', 'harman-in-ear-2019', 2.54, 5.5, 0.69],
  ['hifiman-sundara', 'harman-over-ear-2018', 2.67, 5.7, 0.69],
  ['sennheiser-hd-600', 'harman-over-ear-2018', 3.31, 9.8, 0.78],
] as const;

describe.each(published)('%s against %s', (ref, target, rms, largest, share) => {
  const found = deviationFrom(shippedCurve(ref), targets.get(target)!.points)!;

  it(`has ${rms} dB RMS to 0.01 dB`, () => {
    expect(Math.abs(found.rms - rms)).toBeLessThan(0.01);
  });

  it(`is at most ${largest} dB off to 0.1 dB, and ${share} of it within ±3 dB to 0.01`, () => {
    expect(Math.abs(Math.abs(found.largest.level) - largest)).toBeLessThan(0.1);
    expect(Math.abs(found.share - share)).toBeLessThan(0.01);
  });
});

test('the level of a curve is no deviation', () => {
  const found = deviationFrom(
    line(() => 70),
    flat,
  )!;
  expect(found.rms).toBeCloseTo(0, 10);
  expect(found.share).toBe(1);
});

test('each band tells whether the curve is above or below', () => {
  const found = deviationFrom(
    line((frequency) => (frequency < 250 ? 4 : frequency > 3100 ? -5 : 0)),
    flat,
  )!;
  expect(found.bands.bass.mean).toBeCloseTo(4, 10);
  expect(found.bands.mids.mean).toBeCloseTo(0, 10);
  expect(found.bands.treble.rms).toBeGreaterThan(4);
  expect(found.bands.treble.mean).toBeLessThan(-4);
  expect(found.largest.level).toBeCloseTo(-5, 10);
  expect(found.share).toBeCloseTo(40 / 108, 1);
});

test('a curve of the bass alone has no deviation', () => {
  expect(deviationFrom(flat.slice(0, 30), flat)).toBeUndefined();
});
