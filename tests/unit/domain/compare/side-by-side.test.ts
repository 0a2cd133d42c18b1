import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pointsForMoney,
  setSideBySide,
  type Row,
} from '../../../../src/domain/compare/side-by-side.ts';
import { comparable, comparables, ratingOf } from '../../../support/comparable.ts';

const one = comparable({ ref: 'one', rating: ratingOf(0.2, 0.8, 0.1, 0.8, 0.4) });
const other = comparable({ ref: 'other', rating: ratingOf(0.7, 0.8, 0.3, 0.8, 0.6) });
const usd = (amount: number) => ({ amount, currency: 'USD' as const });

describe('a row', () => {
  it('gives each product its difference to the best, in exact tenths', () => {
    const [overall] = setSideBySide([one, other]).scores;
    expect(overall!.cells).toEqual([
      { value: 23, difference: -9, isBest: false },
      { value: 32, difference: 0, isBest: true },
    ]);
  });

  it('of equal values has no best and says so', () => {
    const [, , technology] = setSideBySide([one, other]).scores;
    expect(technology!.areEqual).toBe(true);
    expect(technology!.cells.some(({ isBest }) => isBest)).toBe(false);
  });

  it('marks the lowest price, and nothing where a price is not known', () => {
    const { price } = setSideBySide([
      { ...one, price: usd(89.9) },
      { ...other, price: usd(29.99) },
      { ...other, price: undefined },
    ]);
    expect(price.cells.map(({ difference }) => difference)).toEqual([59.91, 0, undefined]);
    expect(price.cells.map(({ isBest }) => isBest)).toEqual([false, true, false]);
    expect(price.areEqual).toBe(false);
  });

  it('with one known value alone has no best', () => {
    const { price } = setSideBySide([one, { ...other, price: undefined }]);
    expect(price.cells.some(({ isBest }) => isBest)).toBe(false);
  });

  it('of days marks the newest', () => {
    const { date } = setSideBySide([{ ...one, date: '2025-08-07' }, other]);
    expect(date.cells.map(({ isBest }) => isBest)).toEqual([true, false]);
  });
});

describe('points for the money', () => {
  it('are overall points for 100 USD or 10,000 JPY', () => {
    expect(pointsForMoney({ ...other, price: usd(1600) })).toBe(0.2);
    expect(pointsForMoney({ ...other, price: { amount: 160_000, currency: 'JPY' } })).toBe(0.2);
  });

  it('are unknown for what costs nothing or nobody knows how much', () => {
    expect(pointsForMoney({ ...other, price: usd(0) })).toBeUndefined();
    expect(pointsForMoney({ ...other, price: undefined })).toBeUndefined();
  });
});

describe('a difference in words', () => {
  it('names the one or two parts that account for most', () => {
    const [difference] = setSideBySide([one, other]).differences;
    expect(difference).toMatchObject({
      product: one,
      overall: -9,
      isAllLower: false,
      price: usd(0),
    });
    expect(difference!.lower.map(({ part, difference }) => [part.code, difference])).toEqual([
      ['sv', -5],
      ['cp', -2],
    ]);
    expect(difference!.higher).toBeUndefined();
  });

  it('names one part where it accounts for two thirds', () => {
    const [difference] = setSideBySide([
      comparable({ ref: 'a', rating: ratingOf(0.1, 0.9, 0.5, 0.5, 0.6) }),
      comparable({ ref: 'b', rating: ratingOf(0.5, 0.8, 0.7, 0.5, 0.6) }),
    ]).differences;
    expect(difference!.lower.map(({ part }) => part.code)).toEqual(['sv']);
    expect(difference!.isAllLower).toBe(false);
    expect(difference!.higher).toMatchObject({ part: { code: 'tl' }, difference: 1 });
  });

  it('is against the cheapest of those with the highest overall', () => {
    const cheap = { ...other, ref: 'cheap', price: usd(10) };
    expect(setSideBySide([one, other, cheap]).leader).toBe(cheap);
  });
});

it('tells the tags of all from those of some', () => {
  const [dac, hybrid, japan] = ['dac', 'hybrid', 'japan'].map((slug) => ({
    slug,
    name: slug,
    hasPage: true,
  }));
  const { sharedTags, ownTags } = setSideBySide([
    { ...one, tags: [dac!, hybrid!] },
    { ...other, tags: [hybrid!, japan!] },
  ]);
  expect(sharedTags).toEqual([hybrid]);
  expect(ownTags).toEqual([[dac], [japan]]);
});

describe('for any products', () => {
  const rowsOf = (sides: ReturnType<typeof setSideBySide>): [Row, 'max' | 'min'][] => [
    ...sides.scores.map((row): [Row, 'max'] => [row, 'max']),
    [sides.price, 'min'],
    [sides.points, 'max'],
    [sides.date, 'max'],
  ];

  it('the best is what nothing surpasses, and every other is worse by its difference', () => {
    fc.assert(
      fc.property(comparables, (products) => {
        for (const [{ cells, areEqual }, better] of rowsOf(setSideBySide(products))) {
          const known = cells.flatMap(({ value }) => value ?? []);
          if (known.length < 2) {
            expect(
              cells.every(({ isBest, difference }) => !isBest && difference === undefined),
            ).toBe(true);
            continue;
          }
          const best = Math[better](...known);
          expect(areEqual).toBe(known.length === cells.length && new Set(known).size === 1);
          for (const { value, difference, isBest } of cells) {
            expect(isBest).toBe(!areEqual && value === best);
            if (value === undefined) expect(difference).toBeUndefined();
            else expect(best + difference!).toBeCloseTo(value, 9);
          }
        }
      }),
    );
  });

  it('differences of the parts add up to that of the overall', () => {
    fc.assert(
      fc.property(comparables, (products) => {
        const { scores, leader } = setSideBySide(products);
        const [overall, ...parts] = scores;
        const at = products.indexOf(leader!);
        products.forEach((_, place) => {
          const sum = parts.reduce(
            (total, { cells }) => total + cells[place]!.value! - cells[at]!.value!,
            0,
          );
          expect(overall!.cells[place]!.value! - overall!.cells[at]!.value!).toBe(sum);
        });
      }),
    );
  });

  it('their order changes nothing but the order', () => {
    fc.assert(
      fc.property(comparables, (products) => {
        const sides = setSideBySide(products);
        const reversed = setSideBySide(products.toReversed());
        const back = (row: Row) => ({ areEqual: row.areEqual, cells: row.cells.toReversed() });
        for (const [index, [row]] of rowsOf(reversed).entries()) {
          const { areEqual, cells } = rowsOf(sides)[index]![0];
          expect(back(row)).toEqual({ areEqual, cells });
        }
        expect(reversed.leader).toBe(sides.leader);
        expect(reversed.differences.toReversed()).toEqual(sides.differences);
        expect(new Set(reversed.sharedTags.map(({ slug }) => slug))).toEqual(
          new Set(sides.sharedTags.map(({ slug }) => slug)),
        );
      }),
    );
  });

  it('shared and own tags are all the tags of each', () => {
    fc.assert(
      fc.property(comparables, (products) => {
        const { sharedTags, ownTags } = setSideBySide(products);
        products.forEach(({ tags }, place) => {
          const all = [...sharedTags, ...ownTags[place]!].map(({ slug }) => slug);
          expect(all.sort()).toEqual(tags.map(({ slug }) => slug).sort());
        });
      }),
    );
  });

  it('nobody is above the leader, and what is named as lower or higher is', () => {
    fc.assert(
      fc.property(comparables, (products) => {
        const { differences } = setSideBySide(products);
        expect(differences).toHaveLength(products.length - 1);
        for (const { overall, lower, higher } of differences) {
          expect(overall).toBeLessThanOrEqual(0);
          expect(lower.every(({ difference }) => difference < 0)).toBe(true);
          if (overall < 0) expect(lower.length).toBeGreaterThan(0);
          if (higher) expect(higher.difference).toBeGreaterThan(0);
        }
      }),
    );
  });
});

it('holds no prices against each other that are in different currencies', () => {
  const euro = { ...other, price: { amount: 1, currency: 'EUR' as const } };
  const { price, points, differences, leader } = setSideBySide([{ ...one, price: usd(100) }, euro]);
  const isCompared = ({ value, isBest }: Row['cells'][number]) => value !== undefined || isBest;
  expect([...price.cells, ...points.cells].some(isCompared)).toBe(false);
  expect(differences[0]!.price).toBeUndefined();
  expect(leader).toBe(euro);
});
