import { expect, test } from 'vitest';
import { levelAt } from '../../../../../src/domain/measurements/curves/interpolate.ts';

const decade = [
  { frequency: 100, level: 0 },
  { frequency: 1000, level: 10 },
  { frequency: 10_000, level: -10 },
];

test('between two points the level is on a line over the logarithm of the frequency', () => {
  expect(levelAt(decade, 100 * 10 ** 0.3)).toBeCloseTo(3, 10);
  expect(levelAt(decade, 1000 * 10 ** 0.5)).toBeCloseTo(0, 10);
});

test('points are met exactly, and nothing is said beyond the ends', () => {
  expect(decade.map(({ frequency }) => levelAt(decade, frequency))).toEqual([0, 10, -10]);
  expect([levelAt(decade, 99), levelAt(decade, 10_001), levelAt([], 100)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
