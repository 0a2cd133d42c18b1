import { expect, test } from 'vitest';
import {
  audible,
  comparedGrid,
  octaveGrid,
} from '../../../../../src/domain/measurements/curves/grid.ts';

test('a grid has equal steps of an octave and reaches the end where a step does', () => {
  expect(octaveGrid({ from: 20, to: 320 }, 1)).toEqual([20, 40, 80, 160, 320]);
  expect(comparedGrid).toHaveLength(120);
  expect(comparedGrid.at(-1)! * 2 ** (1 / 12)).toBeGreaterThan(audible.to);
  expect(comparedGrid[12]).toBeCloseTo(40, 10);
});
