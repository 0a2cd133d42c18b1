import { expect, test } from 'vitest';
import { audible, octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';

test('a grid has equal steps of an octave and reaches the end where a step does', () => {
  expect(octaveGrid({ from: 20, to: 320 }, 1)).toEqual([20, 40, 80, 160, 320]);
  const grid = octaveGrid(audible, 12);
  expect(grid).toHaveLength(120);
  expect(grid[12]).toBeCloseTo(40, 10);
});
