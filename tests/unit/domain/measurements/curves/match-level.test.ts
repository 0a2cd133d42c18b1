import { expect, it } from 'vitest';
import {
  differenceFrom,
  levelOffset,
  raise,
} from '../../../../../src/domain/measurements/curves/match-level.ts';

const tilted = [
  { frequency: 10, level: 90 },
  { frequency: 100_000, level: 50 },
];
const flat = [
  { frequency: 100, level: 3 },
  { frequency: 10_000, level: 3 },
];

it('brings a curve to the level that another has at 1 kHz', () => {
  expect(levelOffset(tilted, flat, '1 kHz')).toBeCloseTo(3 - 70);
});

it('brings a curve to the level that another has on average from 300 Hz to 3 kHz', () => {
  // Of the grid from 20 Hz on, the steps 47 to 86 are within 300 Hz to 3 kHz; this is their middle.
  const middle = 20 * 2 ** ((47 + 86) / 24);
  expect(levelOffset(tilted, flat)).toBeCloseTo(3 - (90 - 10 * Math.log10(middle / 10)));
});

it('brings a curve without another to 0 dB', () => {
  expect(levelOffset(flat, undefined)).toBeCloseTo(-3);
  expect(raise(flat, -3).map(({ level }) => level)).toEqual([0, 0]);
});

it('leaves a curve that has no frequency of the match where it is', () => {
  expect(levelOffset([{ frequency: 50, level: 9 }], flat)).toBe(0);
});

it('tells how far a curve is above another, where both are', () => {
  const curve = [
    { frequency: 20, level: 7 },
    { frequency: 1000, level: 1 },
    { frequency: 10_000, level: 5 },
  ];
  expect(differenceFrom(curve, flat)).toEqual([
    { frequency: 1000, level: -2 },
    { frequency: 10_000, level: 2 },
  ]);
});
