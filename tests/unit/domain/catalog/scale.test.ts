import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  evenScale,
  ratioScale,
  stepOfColumn,
} from '../../../../src/domain/catalog/scale.ts';

describe('a scale of scores', () => {
  it('has its values for steps, and open ends at its ends', () => {
    const scale = evenScale(10);
    const { valueOf, stepOf } = scale;
    expect(scale).toMatchObject({ least: 0, most: 10, steps: 10, columns: 11 });
    expect([0, 7, 10].map((value) => columnOf(scale, value))).toEqual([0, 7, 10]);
    expect([0, 7, 10].map((column) => stepOfColumn(scale, column))).toEqual([0, 7, 10]);
    expect([0, 7, 10].map(valueOf)).toEqual([0, 7, 10]);
    expect([-Infinity, 7, Infinity].map(stepOf)).toEqual([0, 7, 10]);
  });
});

describe('a scale of prices', () => {
  it('has the exact least and most at its ends, and 60 steps for 30 columns', () => {
    const scale = ratioScale(1234, 5678);
    expect(scale).toMatchObject({ least: 1234, most: 5678, steps: 60, columns: 30 });
    expect([-1, 0, 60, 61].map(scale.valueOf)).toEqual([1234, 1234, 5678, 5678]);
    expect([1234, 2650, 5678].map((value) => columnOf(scale, value))).toEqual([0, 15, 29]);
    expect([0, 29].map((column) => stepOfColumn(scale, column))).toEqual([1, 59]);
  });

  it('is even in ratio, in figures that people say', () => {
    const { steps, valueOf } = ratioScale(10, 1000);
    expect([0, steps / 4, steps / 2, steps].map(valueOf)).toEqual([10, 32, 100, 1000]);
  });

  it('puts what lies beyond it at its ends', () => {
    const { steps, stepOf } = ratioScale(10, 1000);
    expect([-Infinity, 0, 10, 100, 1000, 5000, Infinity].map(stepOf)).toEqual([
      0,
      0,
      0,
      steps / 2,
      steps,
      steps,
      steps,
    ]);
  });

  it('holds where all prices are one', () => {
    const scale = ratioScale(50, 50);
    expect(scale.valueOf(scale.stepOf(50))).toBe(50);
    expect(columnOf(scale, 50)).toBe(0);
  });
});

it('counts a value in the column whose steps hold it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(evenScale(50), ratioScale(10, 5000)),
      fc.integer({ min: 0, max: 5000 }),
      (scale, value) => {
        const column = columnOf(scale, value);
        // The middle of a column is no whole number in binary.
        const half = (scale.isByStep ? 0 : scale.steps / scale.columns / 2) + 1e-9;
        expect(Math.abs(stepOfColumn(scale, column) - scale.stepOf(value))).toBeLessThanOrEqual(
          half,
        );
        expect(column).toBeGreaterThanOrEqual(0);
        expect(column).toBeLessThan(scale.columns);
      },
    ),
  );
});
