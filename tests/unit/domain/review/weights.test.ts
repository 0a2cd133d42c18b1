import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfParts } from '../../../../src/domain/review/rating.ts';
import {
  equalWeights,
  isOwn,
  isWeights,
  ownOverall,
  readWeights,
  weightsIn,
  weightsQuery,
} from '../../../../src/domain/review/weights.ts';

const tenth = fc.integer({ min: 0, max: 10 });
const scores = fc.tuple(tenth, tenth, tenth, tenth, tenth);
const half = fc.integer({ min: 0, max: 6 }).map((number) => number / 2);
const weights = fc.tuple(half, half, half, half, half).filter(isWeights);

describe('an overall by own weights', () => {
  it('is the published one where all weights are equal', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(0.5, 1, 2, 3), (all, weight) => {
        const overall = ownOverall(
          all,
          equalWeights.map(() => weight),
        );
        expect(overall).toBeCloseTo(sumOfParts(all.map((score) => score / 10)), 9);
      }),
    );
  });

  it('stays between 0 and 5, and between the least and the greatest part', () => {
    fc.assert(
      fc.property(scores, weights, (all, own) => {
        const overall = ownOverall(all, own);
        expect(overall).toBeGreaterThanOrEqual(Math.min(...all) / 2 - 1e-9);
        expect(overall).toBeLessThanOrEqual(Math.max(...all) / 2 + 1e-9);
      }),
    );
  });

  it('counts a part of weight 3 three times', () => {
    expect(ownOverall([2, 8, 1, 8, 4], [1, 1, 3, 1, 1])).toBeCloseTo(
      ((2 + 8 + 3 + 8 + 4) / 70) * 5,
    );
  });
});

it.each([
  [[1, 1, 1, 1, 1], true],
  [[0, 0, 0, 0, 0.5], true],
  [[0, 0, 0, 0, 0], false],
  [[1, 1, 1, 1], false],
  [[1, 1, 3.5, 1, 1], false],
  [[1, 1, 0.3, 1, 1], false],
  [[1, 1, -1, 1, 1], false],
  [[1, 1, NaN, 1, 1], false],
])('knows whether %j are weights', (list, expected) => {
  expect(isWeights(list)).toBe(expected);
});

it('calls weights own only where they differ', () => {
  expect(isOwn([2, 2, 2, 2, 2])).toBe(false);
  expect(isOwn([2, 2, 2.5, 2, 2])).toBe(true);
});

describe('the weights of an address', () => {
  it('are five numbers, and equal ones are none of one’s own', () => {
    expect(readWeights('1,0,0.5,3,2')).toEqual([1, 0, 0.5, 3, 2]);
    expect(readWeights('2,2,2,2,2')).toEqual(equalWeights);
  });

  it('are found among the rest of its query, and written back alike', () => {
    expect(weightsIn('?p=a&weights=1,0,0.5,3,2&utm_source=letter')).toEqual([1, 0, 0.5, 3, 2]);
    expect(weightsIn('?p=a')).toEqual(equalWeights);
    expect(weightsIn('?weights=1,2')).toBeUndefined();
    expect(weightsIn(weightsQuery([1, 0, 0.5, 3, 2]))).toEqual([1, 0, 0.5, 3, 2]);
    expect(weightsQuery([2, 2, 2, 2, 2])).toBe('');
  });

  it.each(['', '1,1,1,1', '1,1,1,1,1,1', '1,1,1,1,4', '0,0,0,0,0', '1,,1,1,1', '1,a,1,1,1'])(
    'can’t be “%s”',
    (text) => expect(readWeights(text)).toBeUndefined(),
  );
});
