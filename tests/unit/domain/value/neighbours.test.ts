import { describe, expect, it } from 'vitest';
import type { ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { neighboursIn } from '../../../../src/domain/value/neighbours.ts';
import { summary } from '../../../support/summary.ts';

const product = (ref: string, amount: number, overall: number): ReviewSummary =>
  summary(overall, { ref, category: 'headphones', price: { amount, currency: 'USD' } });

/** The refs of the neighbours of a product for 100 USD with an overall of 3 among some others. */
function neighboursAmong(...others: ReviewSummary[]) {
  const self = product('self', 100, 3);
  const { better, cheaper } = neighboursIn([...others, self])(self)!;
  return { better: better?.ref, cheaper: cheaper?.ref };
}

describe('the better neighbour', () => {
  it('is the nearest in price of those with a higher overall, as a ratio', () => {
    expect(
      neighboursAmong(product('far', 180, 4), product('near', 120, 3.5), product('worse', 101, 2.9))
        .better,
    ).toBe('near');
    // 71 is as far below 100 as 141 lies above.
    expect(neighboursAmong(product('below', 70, 4), product('above', 140, 4)).better).toBe('above');
    expect(neighboursAmong(product('below', 72, 4), product('above', 140, 4)).better).toBe('below');
  });

  it('is the higher overall of two at one price', () => {
    expect(neighboursAmong(product('good', 120, 3.5), product('best', 120, 4)).better).toBe('best');
  });
});

describe('the cheaper neighbour', () => {
  it('is the highest overall of those that cost less', () => {
    expect(
      neighboursAmong(product('low', 60, 2), product('high', 90, 2.5), product('dear', 110, 2.9))
        .cheaper,
    ).toBe('high');
  });

  it('costs less, and not the same', () => {
    expect(neighboursAmong(product('same', 100, 2)).cheaper).toBeUndefined();
  });
});

it('looks from half to double the price, both included', () => {
  expect(neighboursAmong(product('half', 50, 2), product('double', 200, 4))).toEqual({
    better: 'double',
    cheaper: 'half',
  });
  expect(neighboursAmong(product('under', 49, 4), product('over', 201, 4))).toEqual({
    better: undefined,
    cheaper: undefined,
  });
});
