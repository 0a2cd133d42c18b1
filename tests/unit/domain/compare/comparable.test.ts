import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparableOf,
  readComparable,
  shortNames,
  weigh,
} from '../../../../src/domain/compare/comparable.ts';
import { writeDataBlock } from '../../../../src/domain/text/data-block.ts';
import type { ReviewPage } from '../../../../src/page-data.ts';
import { comparable, comparables } from '../../../support/comparable.ts';
import { reviewPage } from '../../../support/review-page.ts';
import { summary } from '../../../support/summary.ts';

function page(proof: ReviewPage['proof']): ReviewPage {
  const other = summary(3, { ref: 'other-box', name: 'Other Box' });
  return reviewPage(
    { price: { amount: 100, currency: 'USD' } },
    { proof, compared: new Map([['other-box', other]]) },
  );
}

describe('what a page hands to the comparison', () => {
  it('names the comparator as its review does, where there is one', () => {
    const proof = {
      comparator: 'other-box',
      comparator_price: 30,
      price: 100,
      currency: 'USD',
    } as const;
    expect(comparableOf(page(proof)).proof).toMatchObject({
      comparator: 'Other Box',
      comparatorRef: 'other-box',
      comparator_price: 30,
      price: 100,
    });
    expect(comparableOf(page({ ...proof, comparator: 'Free Name' })).proof).toMatchObject({
      comparator: 'Free Name',
      comparatorRef: undefined,
    });
  });

  it('gives the weighted mean of several comparisons as one quotient', () => {
    const products = [
      { product: 'One', price: 100, comparator: 'Other', comparator_price: 30, weight: 0.5 },
      { product: 'Two', price: 100, weight: 0.5 },
    ];
    const { proof } = comparableOf(page({ currency: 'USD', products }));
    expect(proof).toMatchObject({ currency: 'USD', quotient: 0.65 });
  });

  it('has no proof where the review has none', () => {
    expect(comparableOf(page(undefined)).proof).toBeUndefined();
  });
});

describe('a short name', () => {
  it('does without the company in front, in whatever case', () => {
    const products = [
      { name: 'Sony IER-M9', company: 'Sony' },
      { name: 'Moondrop Blessing 3', company: 'MOONDROP' },
      { name: 'Sonya', company: 'Sony' },
    ];
    expect(shortNames(products)).toEqual(['IER-M9', 'Blessing 3', 'Sonya']);
  });

  it('is whole where two would be the same', () => {
    const products = [
      { name: 'Acme One', company: 'Acme' },
      { name: 'Other One', company: 'Other' },
    ];
    expect(shortNames(products)).toEqual(['Acme One', 'Other One']);
  });
});

describe('the data block', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(comparables, ([one]) => {
        expect(readComparable(writeDataBlock(one!))).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('is nothing where it is damaged or something else', () => {
    for (const text of ['', 'null', '{', '{"ref":"a"}', '[]', '{"ref":"a","rating":[1]}']) {
      expect(readComparable(text), text).toBeUndefined();
    }
  });
});

describe('an overall by own weights', () => {
  const product = comparable({ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6] });

  it('takes the place of the published one, which stays known', () => {
    const { rating, published } = weigh(product, [1, 0, 3, 0, 0]);
    expect(rating).toEqual([2, 0.7, 0.8, 0.3, 0.8, 0.6]);
    expect(published).toBe(3.2);
  });

  it('of equal weights changes nothing', () => {
    expect(weigh(product, [2, 2, 2, 2, 2])).toBe(product);
  });
});
