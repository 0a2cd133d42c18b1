import { expect, it } from 'vitest';
import { compare } from '../../../../../src/domain/measurements/curves/compared.ts';
import { deviationOf } from '../../../../../src/domain/measurements/curves/deviation.ts';
import { comparedGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { shapeOf } from '../../../../../src/domain/measurements/plot/shape.ts';

const line = (...levels: [frequency: number, level: number][]) =>
  levels.map(([frequency, level]) => ({ frequency, level }));

it('brings curves to one level, if it is not told how far one is above the other', () => {
  const loud = line([20, 70], [20_000, 70]);
  const flat = line([20, 0], [20_000, 0]);
  for (const { level } of compare(loud, flat).even) expect(level).toBeCloseTo(0, 10);
  for (const { level } of compare(loud, undefined, -60).smoothed) expect(level).toBeCloseTo(10, 10);
});

it('takes a curve at every 1/12 octave, so that one of few points misses nothing of a target', () => {
  const few = line([20, 0], [20_000, 0]);
  const peak = line([20, 0], [4000, 0], [5000, 6], [6250, 0], [20_000, 0]);
  const { even } = compare(few, peak);
  expect(even.map(({ frequency }) => frequency)).toEqual(comparedGrid);
  expect(Math.min(...even.map(({ level }) => level))).toBeLessThan(-5);
});

it('tells the same mean of a range in numbers and in words', () => {
  const few = line([20, 5], [1000, 0], [20_000, -5]);
  const compared = compare(few, line([20, 0], [150, 3], [3000, -2], [5000, 6], [20_000, 0]));
  const { bands } = deviationOf(compared)!;
  expect(shapeOf(compared).map(({ mean }) => mean)).toEqual(
    Object.values(bands).map(({ mean }) => mean),
  );
});
