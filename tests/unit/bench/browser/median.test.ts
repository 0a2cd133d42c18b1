import { expect, it } from 'vitest';
import { medianOf } from '../../../bench/browser/median.ts';

it('is the middle, or the lower of two in the middle', () => {
  expect(medianOf([30, 9, 100])).toBe(30);
  expect(medianOf([4, 1, 3, 2])).toBe(2);
  expect(medianOf([7])).toBe(7);
  expect(medianOf([])).toBeNaN();
});
