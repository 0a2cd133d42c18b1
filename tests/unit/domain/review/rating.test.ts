import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  formatScore,
  isInTenths,
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
