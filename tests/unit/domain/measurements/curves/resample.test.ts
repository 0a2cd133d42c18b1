import { expect, test } from 'vitest';
import {
  largest,
  meanLevel,
  resample,
} from '../../../../../src/domain/measurements/curves/resample.ts';

const points = [
  { frequency: 100, level: 0 },
  { frequency: 400, level: -8 },
];

test('a curve is known at the frequencies of a grid that it covers', () => {
  expect(resample(points, [50, 100, 200, 400, 800])).toEqual([
    { frequency: 100, level: 0 },
    { frequency: 200, level: -4 },
    { frequency: 400, level: -8 },
  ]);
});

test('mean and largest are of what there is', () => {
  expect(meanLevel(points, { from: 100, to: 400 })).toBe(-4);
  expect(meanLevel(points, { from: 500, to: 900 })).toBeUndefined();
  expect([largest(points), largest([])]).toEqual([points[1], undefined]);
});
