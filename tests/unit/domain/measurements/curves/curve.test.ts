import { expect, test } from 'vitest';
import {
  mainLine,
  meanOf,
  type Channel,
} from '../../../../../src/domain/measurements/curves/curve.ts';

const line = (name: Channel['name'], ...points: [number, number][]): Channel => ({
  name,
  points: points.map(([frequency, level]) => ({ frequency, level })),
});

test('the mean of ears is in dB, at the frequencies that all channels cover', () => {
  const left = line('left', [20, 0], [100, 4], [1000, 6], [20_000, -2]);
  const right = line('right', [50, 2], [10_000, 4]);
  const mean = meanOf([left, right]);
  expect(mean.map(({ frequency }) => frequency)).toEqual([100, 1000]);
  expect(mean[1]!.level).toBeCloseTo((6 + 2 + (2 * Math.log(20)) / Math.log(200)) / 2, 10);
});

test('one channel is its own mean, and that of none has no point', () => {
  const one = line('both', [20, 0], [20_000, 1]);
  expect(meanOf([one])).toBe(one.points);
  expect(meanOf([])).toEqual([]);
});

test('a set of angles is represented by the one on axis', () => {
  const onAxis = line('on-axis', [20, 60], [20_000, 70]);
  expect(mainLine({ channels: [line('sound-power', [20, 0], [20_000, 0]), onAxis] })).toBe(
    onAxis.points,
  );
});
