import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontierOf } from '../../../../src/domain/value/frontier.ts';
import { pricedReviews } from '../../../../src/domain/value/priced.ts';
import { overallOf } from '../../../../src/domain/review/rating.ts';
import { summary } from '../../../support/summary.ts';

const products = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 50 })))
  .map((rows) =>
    pricedReviews(
      rows.map(([amount, overall], index) =>
        summary(overall / 10, { ref: `p${index}`, price: { amount, currency: 'USD' } }),
      ),
    ),
  );

it('holds just what nothing of its price or cheaper equals or beats', () => {
  fc.assert(
    fc.property(products, (all) => {
      const frontier = frontierOf(all);
      const beats = (one: (typeof all)[number], other: (typeof all)[number]) =>
        one !== other &&
        one.price.amount <= other.price.amount &&
        overallOf(one.rating) >= overallOf(other.rating);
      for (const one of frontier) {
        // Twins in price and overall stand for each other: one of them is enough.
        const winners = all.filter((other) => beats(other, one) && !beats(one, other));
        expect(winners).toEqual([]);
      }
      for (const one of all) {
        if (frontier.includes(one)) continue;
        expect(frontier.some((other) => beats(other, one))).toBe(true);
      }
    }),
  );
});

it('rises in price and in overall', () => {
  fc.assert(
    fc.property(products, (all) => {
      const frontier = frontierOf(all);
      frontier.slice(1).forEach((one, index) => {
        expect(one.price.amount).toBeGreaterThan(frontier[index]!.price.amount);
        expect(overallOf(one.rating)).toBeGreaterThan(overallOf(frontier[index]!.rating));
      });
    }),
  );
});

it('takes what has a price above nothing, and nothing else', () => {
  const priced = (amount: number) => summary(3, { price: { amount, currency: 'USD' } });
  expect(pricedReviews([summary(3), priced(0), priced(0.5), priced(20)])).toEqual([
    priced(0.5),
    priced(20),
  ]);
});

it('leaves out a price in another currency than the language’s usual one', () => {
  const priced = (currency: 'USD' | 'EUR') => summary(3, { price: { amount: 20, currency } });
  expect(pricedReviews([priced('EUR'), priced('USD')])).toEqual([priced('USD')]);
});
