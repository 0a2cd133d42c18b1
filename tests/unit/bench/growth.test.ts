import { expect, it } from 'vitest';
import { growthOf } from '../../bench/growth.ts';

it.each([
  ['as fast as the size', [3, 6, 12], 1],
  ['with its square', [1, 4, 16], 2],
  ['not at all', [5, 5, 5], 0],
])('tells what grows %s', (_, costs, power) => {
  const points = costs.map((cost, index) => ({ size: 1000 * 2 ** index, cost }));
  expect(growthOf(points)).toBeCloseTo(power, 10);
});

it('goes between points that are on no line', () => {
  const points = [
    { size: 1, cost: 1 },
    { size: Math.E, cost: Math.E ** 2 },
    { size: Math.E ** 2, cost: Math.E ** 2 },
  ];
  expect(growthOf(points)).toBeCloseTo(1, 10);
});
