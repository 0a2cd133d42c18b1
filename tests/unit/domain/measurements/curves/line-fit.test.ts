import { expect, test } from 'vitest';
import { fitLine } from '../../../../../src/domain/measurements/curves/line-fit.ts';

const at = (...levels: number[]) =>
  levels.map((level, index) => ({ frequency: Math.E ** index, level }));

test('a straight line explains itself', () => {
  const { slope, r2, deviation } = fitLine(at(1, 3, 5));
  expect([slope, r2]).toEqual([expect.closeTo(2, 10), expect.closeTo(1, 10)]);
  expect(deviation).toBeCloseTo(2, 10);
});

test('what is level is straight, and what goes up and down is not', () => {
  expect(fitLine(at(7, 7, 7))).toEqual({ slope: 0, r2: 1, deviation: 0 });
  expect(fitLine(at(0, 1, 0)).r2).toBeCloseTo(0, 10);
});
