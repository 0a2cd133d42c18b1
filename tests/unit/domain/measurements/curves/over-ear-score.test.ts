import { expect, it, test } from 'vitest';
import { overEarScore } from '../../../../../src/domain/measurements/curves/over-ear-score.ts';
import { targets } from '../../../../support/curve-terms.ts';
import { shippedCurve } from '../../../../support/shipped-curves.ts';

const target = targets.get('harman-over-ear-2018')!;

// AutoEq’s RANKING.md has 91 and 84 for its full files; these are for the shipped ones.
it.each([
  ['sennheiser-hd-600', 91.3],
  ['hifiman-sundara', 84.1],
])('gives %s %d points to 0.1', (ref, points) => {
  expect(Math.abs(overEarScore(shippedCurve(ref), target)! - points)).toBeLessThan(0.1);
});

test('a curve on the target has all points, whatever its level', () => {
  const louder = target.points.map(({ frequency, level }) => ({ frequency, level: level + 60 }));
  expect(overEarScore(louder, target)).toBeCloseTo(114.49, 2);
});

test('other targets and curves that end early have no points', () => {
  const inEar = targets.get('harman-in-ear-2019')!;
  expect(overEarScore(shippedCurve('sony-ier-m9'), inEar)).toBeUndefined();
  expect(overEarScore(target.points, undefined)).toBeUndefined();
  expect(overEarScore(target.points.slice(0, 90), target)).toBeUndefined();
});
