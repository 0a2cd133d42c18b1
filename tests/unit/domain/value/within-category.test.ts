import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overallOf, tenths } from '../../../../src/domain/review/rating.ts';
import type { ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { findAsGoodForLess } from '../../../../src/domain/value/as-good-for-less.ts';
import { neighboursIn } from '../../../../src/domain/value/neighbours.ts';
import { budgetsFor, findPicks } from '../../../../src/domain/value/picks.ts';
import { findStandings } from '../../../../src/domain/value/standings.ts';
import { someProducts } from '../../../support/categorized.ts';

const overall = ({ rating }: ReviewSummary) => tenths(overallOf(rating));
const price = (product: ReviewSummary) => product.price!.amount;
const byRef = (products: readonly ReviewSummary[]) =>
  new Map(products.map((one) => [one.ref, one]));
const proof = { currency: 'USD', comparator: 'acme-0', quotient: 0.5 } as const;

it('ranks a product among its category, equals alike', () => {
  fc.assert(
    fc.property(someProducts, (products) => {
      const standings = findStandings(products);
      for (const product of products) {
        const rivals = products.filter(({ category }) => category === product.category);
        const ahead = rivals.filter((rival) => overall(rival) > overall(product));
        expect(standings.get(product.ref)).toEqual(
          product.category && { rank: ahead.length + 1, of: rivals.length },
        );
      }
    }),
  );
});

it('finds neighbours of one category at half to double the price', () => {
  fc.assert(
    fc.property(someProducts, (products) => {
      const find = neighboursIn(products);
      for (const product of products) {
        const { better, cheaper } = find(product) ?? {};
        for (const neighbour of [better, cheaper]) {
          if (!neighbour) continue;
          expect(neighbour.category).toBe(product.category);
          expect(price(neighbour)).toBeGreaterThanOrEqual(price(product) / 2);
          expect(price(neighbour)).toBeLessThanOrEqual(price(product) * 2);
        }
        if (better) expect(overall(better)).toBeGreaterThan(overall(product));
        if (cheaper) expect(price(cheaper)).toBeLessThan(price(product));
      }
    }),
  );
});

describe('as good for less', () => {
  it('stays in the category, costs less and is as valid, discontinued ones last', () => {
    fc.assert(
      fc.property(someProducts, (products) => {
        const known = byRef(products);
        for (const [ref, { asValid }] of findAsGoodForLess(products, () => undefined)) {
          const product = known.get(ref)!;
          const fitting = products.filter(
            (other) =>
              other.category === product.category &&
              (other.price?.amount ?? 0) > 0 &&
              price(other) < price(product) &&
              tenths(other.rating[1]) >= tenths(product.rating[1]),
          );
          expect(asValid).toHaveLength(Math.min(5, fitting.length));
          expect(asValid.filter((other) => !fitting.includes(other))).toEqual([]);
          const discontinued = asValid.map(({ isDiscontinued }) => isDiscontinued);
          expect(discontinued).toEqual(discontinued.toSorted());
        }
      }),
    );
  });

  it('never contradicts the Cost-Performance of the review, and names nothing twice', () => {
    fc.assert(
      fc.property(someProducts, (products) => {
        const known = byRef(products);
        for (const [ref, one] of findAsGoodForLess(products, () => proof)) {
          const score = tenths(known.get(ref)!.rating[3]);
          expect(one.isCheapest).toBe(score === 10);
          expect(one.named?.comparator).toBe(score === 5 ? 'acme-0' : undefined);
          if (one.named) expect(one.asValid.map((other) => other.ref)).not.toContain('acme-0');
        }
      }),
    );
  });
});

describe('picks', () => {
  it('are the best of their category within the budget, on sale, each once', () => {
    fc.assert(
      fc.property(someProducts, (products) => {
        for (const [category, { picks }] of findPicks(products, 'USD')) {
          const onSale = products.filter(
            (one) => one.category === category && !one.isDiscontinued && one.price?.amount,
          );
          expect(new Set(picks.map(({ product }) => product)).size).toBe(picks.length);
          expect(picks.at(-1) && overall(picks.at(-1)!.product)).toBe(
            Math.max(...onSale.map(overall)),
          );
          for (const { product, budget = Infinity, of, next } of picks) {
            const affordable = onSale.filter((one) => price(one) <= budget);
            const others = affordable.filter((one) => one !== product);
            expect(affordable).toContain(product);
            expect(of).toBe(affordable.length);
            expect(overall(product)).toBe(Math.max(...affordable.map(overall)));
            expect(next && overall(next)).toBe(
              others.length > 0 ? Math.max(...others.map(overall)) : undefined,
            );
          }
        }
      }),
    );
  });

  it('keep to the budgets that people name where prices lie around them', () => {
    expect(budgetsFor([20, 80, 150, 250, 900], 'USD')).toEqual([100, 300]);
    expect(budgetsFor([9800, 30000, 120000], 'JPY')).toEqual([15000, 50000]);
  });

  it('divide a category into thirds where prices lie elsewhere', () => {
    expect(budgetsFor([1200, 1800, 2500, 4010, 6000, 90000], 'USD')).toEqual([2000, 5000]);
    expect(budgetsFor([280, 330, 900], 'USD')).toEqual([300, 500]);
    expect(budgetsFor([1000, 1000, 1000], 'JPY')).toEqual([1000, 2000]);
  });

  it('are two different ones, however close the products lie', () => {
    expect(budgetsFor([7], 'USD')).toEqual([10, 20]);
    expect(budgetsFor([210, 220, 280, 290], 'USD')).toEqual([300, 500]);
  });
});
