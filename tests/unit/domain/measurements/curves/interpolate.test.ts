import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelAt, levelsAlong } from '../../../../../src/domain/measurements/curves/interpolate.ts';

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

const frequency = fc.double({ min: 50, max: 20_000, noNaN: true });
const rising = fc.array(frequency).map((all) => all.sort((one, other) => one - other));

test('going along a curve finds the same levels as looking for each', () => {
  fc.assert(
    fc.property(rising, (frequencies) => {
      const levelOf = levelsAlong(decade);
      for (const one of frequencies) expect(levelOf(one)).toBe(levelAt(decade, one));
    }),
  );
});
