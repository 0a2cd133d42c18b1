import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  formatDifference,
  formatScore,
  isInTenths,
  scoredParts,
  scoreOf,
  sumOfParts,
  tenths,
} from '../../../../src/domain/review/rating.ts';

const score = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);

describe('the sum of the parts', () => {
  it('is exact where binary fractions are not: 0.1 + 0.2 is 0.3', () => {
    expect(sumOfParts([0.1, 0.2])).toBe(0.3);
    expect(sumOfParts([0.7, 0.8, 0.3, 0.8, 0.6])).toBe(3.2);
  });

  it('is the sum of whole tenths for every rating', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 5, maxLength: 5 }), (scores) => {
        const expected = scores.reduce((sum, one) => sum + Math.round(one * 10), 0);
        expect(tenths(sumOfParts(scores))).toBe(expected);
      }),
    );
  });
});

describe('bands', () => {
  it.each([
    [1, 'excellent'],
    [0.8, 'excellent'],
    [0.7, 'good'],
    [0.6, 'good'],
    [0.5, 'average'],
    [0.4, 'average'],
    [0.3, 'poor'],
    [0.2, 'poor'],
    [0.1, 'very-poor'],
    [0, 'very-poor'],
  ])('%s is %s', (value, band) => {
    expect(bandOf(value)).toBe(band);
  });

  it('takes a sum that binary fractions leave a hair below its edge', () => {
    expect(0.7 + 0.1).toBeLessThan(0.8);
    expect(bandOf(0.7 + 0.1)).toBe('excellent');
  });
});

describe('steps of 0.1', () => {
  it('takes every tenth, however it was calculated', () => {
    fc.assert(fc.property(score, (value) => isInTenths(value)));
    expect(isInTenths(0.1 + 0.2)).toBe(true);
  });

  it('refuses what lies between', () => {
    expect(isInTenths(0.25)).toBe(false);
    expect(isInTenths(0.7000001)).toBe(false);
  });
});

it('writes a score with one decimal', () => {
  expect(formatScore(4)).toBe('4.0');
});

it('gives each part its own score, in order', () => {
  const rating = [3.2, 0.7, 0.8, 0.3, 0.9, 0.5] as const;
  expect(scoredParts(rating).map(({ part, score }) => [part.code, score])).toEqual([
    ['sv', 0.7],
    ['tl', 0.8],
    ['cp', 0.3],
    ['rs', 0.9],
    ['rd', 0.5],
  ]);
  expect(scoreOf(rating, 'scientific_validity')).toBe(0.7);
  expect(scoreOf(rating, 'cost_performance')).toBe(0.3);
  expect(scoreOf(rating, 'design_rationality')).toBe(0.5);
});

it.each([
  [-3, '−0.3'],
  [5, '+0.5'],
  [0, '0.0'],
])('writes a difference of %d tenths with its sign', (difference, text) => {
  expect(formatDifference(difference)).toBe(text);
});
