import { expect, it } from 'vitest';
import { levelTicks } from '../../../../../src/domain/measurements/plot/axes.ts';
import { levelRange } from '../../../../../src/domain/measurements/plot/range.ts';

const band = { from: 20, to: 10_000 };
const least = { top: 5, span: 40 };
const reaching = (reach: number, ...levels: number[]) => ({
  points: levels.map((level, index) => ({ frequency: 100 * 10 ** index, level })),
  reach,
});
const line = (...levels: number[]) => reaching(0, ...levels);

it('shows so much at least, below the lines', () => {
  expect(levelRange([line(0, 1)], band, least)).toEqual({ top: 5, bottom: -35 });
  expect(levelRange([line(0, 11)], band, least)).toEqual({ top: 15, bottom: -25 });
});

it('shows the whole of lines, with room at the edges', () => {
  expect(levelRange([line(0, 4), line(-44, 0)], band, least)).toEqual({ top: 10, bottom: -50 });
});

it('shows what is around a line', () => {
  expect(levelRange([reaching(3, 0, -31)], band, least)).toEqual({ top: 5, bottom: -40 });
  expect(levelRange([reaching(3, 0, 6)], band, least)).toEqual({ top: 15, bottom: -25 });
});

it('may cut off what lies outside of the band', () => {
  expect(levelRange([line(0, 0, 0, -90)], band, least)).toEqual({ top: 5, bottom: -35 });
});

it('has ticks at whole levels inside, fewer in a high plot', () => {
  const values = (top: number, bottom: number) =>
    levelTicks({ top, bottom }).map(({ value }) => value);
  expect(values(15, -25)).toEqual([-20, -10, 0, 10]);
  expect(values(10, -15)).toEqual([-10, -5, 0, 5]);
});
