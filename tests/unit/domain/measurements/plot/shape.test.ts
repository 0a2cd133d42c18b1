import { expect, it } from 'vitest';
import { compare } from '../../../../../src/domain/measurements/curves/compared.ts';
import type { CurvePoint } from '../../../../../src/domain/measurements/curves/curve.ts';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { octaveRows } from '../../../../../src/domain/measurements/plot/octaves.ts';
import { largestDifference, shapeOf } from '../../../../../src/domain/measurements/plot/shape.ts';

const shapeAs = (points: readonly CurvePoint[]) => shapeOf(compare(points, undefined, 0));
const frequencies = octaveGrid({ from: 20, to: 20_000 }, 48);
const stepped = (bass: number, mids: number, treble: number) =>
  frequencies.map((frequency) => ({
    frequency,
    level: frequency <= 250 ? bass : frequency <= 2500 ? mids : treble,
  }));

it('tells the mean of bass, mids and treble', () => {
  const means = shapeAs(stepped(2, 0, -1)).map(({ band, mean }) => [band, Math.round(mean)]);
  expect(means).toEqual([
    ['bass', 2],
    ['mids', 0],
    ['treble', -1],
  ]);
});

it('tells where a curve is farthest away, beyond what is tolerated only', () => {
  const dip = frequencies.map((frequency) => ({
    frequency,
    level: -8 * Math.exp(-((Math.log2(frequency / 4000) * 2) ** 2)),
  }));
  const [bass, mids, treble] = shapeAs(dip);
  expect([bass!.farthest, mids!.farthest]).toEqual([undefined, undefined]);
  expect(treble!.farthest!.frequency).toBeCloseTo(4000, -3);
  expect(treble!.farthest!.level).toBeCloseTo(-7.8, 0);
});

it('leaves out a range that a curve does not reach', () => {
  const high = stepped(0, 0, 0).filter(({ frequency }) => frequency > 300);
  expect(shapeAs(high).map(({ band }) => band)).toEqual(['mids', 'treble']);
});

it('tells where two curves differ most', () => {
  const one = shapeAs(stepped(1, 0, 0));
  const other = shapeAs(stepped(3, 0.5, -1));
  const { band, difference } = largestDifference(one, other)!;
  expect([band, Math.round(difference)]).toEqual(['bass', 2]);
  expect(largestDifference([], other)).toBeUndefined();
});

it('has a level at every octave centre that a line reaches', () => {
  const rows = octaveRows([stepped(2, 0, -1), stepped(0, 0, 5).slice(0, 100)]);
  expect(rows.map(({ frequency }) => frequency)).toContain(31.5);
  expect(rows.at(-1)).toEqual({ frequency: 16_000, levels: [-1, undefined] });
});
