import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import type { CatalogIndex } from '../../../../src/domain/catalog/index-file.ts';
import { unranked } from '../../../../src/domain/catalog/unranked.ts';

const families = [
  { id: 'sources', name: 'Sources', categories: [{ id: 'dac', name: 'DACs' }] },
  {
    ...{ id: 'others', name: 'Others' },
    categories: [
      { id: 'cable', name: 'Cables' },
      { id: 'stand', name: 'Stands' },
    ],
  },
];

/** Five reviews: a dear one, two of a price, a free one, and one whose price is in euros. */
const index: CatalogIndex = {
  names: ['Alpha', 'Beta', 'Gamma', 'Delta', 'Zeta One'],
  refs: [0, 'beta-2', 0, 0, 0],
  parts: ['0a555', '0a505', '0a050', '0a555', '0a555'],
  days: [20_000, 20_001, 20_003, 20_002, 20_002],
  companies: [
    [0, 'Acme Audio'],
    ['bolt-inc', 'Bolt'],
  ],
  company: [0, 1, 1, 0, 0],
  families,
  category: [2, 0, -1, 1, 0],
  sources: [4, 0, 1, 2, 3],
  independent: [2, 0, 1, 0, 3],
  measured: [1, 2],
  deviations: [
    [3, 150, 0],
    [1, 90, 0],
  ],
  tags: [
    [0, 'Closed Back', 4],
    ['made-no-more', 'Discontinued', 4, 'discontinued'],
    [0, 'Odd', 6],
  ],
  discontinued: 1,
  tagged: [[0, 1, 1], [], [2], [0, 1], [0]],
  currency: 'USD',
  prices: [500, 50, 50, 0, null],
  otherPrices: [[4, 70, 'EUR']],
};

/** What a catalog’s index says, as plain lists. */
const plain = (index: CatalogIndex) =>
  Object.fromEntries(
    (Object.entries(readColumns(index)) as [string, unknown][]).map(([name, column]) => [
      name,
      ArrayBuffer.isView(column) ? [...(column as Uint8Array)] : column,
    ]),
  );

describe('columns', () => {
  it('hold what an index says of each review', () => {
    expect(plain(index)).toEqual({
      count: 5,
      names: ['Alpha', 'Beta', 'Gamma', 'Delta', 'Zeta One'],
      refs: ['alpha', 'beta-2', 'gamma', 'delta', 'zeta-one'],
      parts: ['0a555', '0a505', '0a050', '0a555', '0a555'].map((letters) =>
        Uint8Array.from(letters, (letter) => (letter === 'a' ? 10 : Number(letter))),
      ),
      overall: [0, 50, 20, 20, 20],
      days: [20_000, 20_001, 20_003, 20_002, 20_002],
      companies: [
        { ref: 'acme-audio', name: 'Acme Audio' },
        { ref: 'bolt-inc', name: 'Bolt' },
      ],
      company: [0, 1, 1, 0, 0],
      families,
      categories: families.flatMap(({ categories }) => categories),
      category: [2, 0, -1, 1, 0],
      sources: [4, 0, 1, 2, 3],
      independent: [2, 0, 1, 0, 3],
      isMeasured: [0, 1, 0, 1, 0],
      deviationRank: [unranked, 0, unranked, 1, unranked],
      tags: [
        { slug: 'closed-back', mainSlug: 'closed-back', name: 'Closed Back', group: 'trait' },
        { slug: 'made-no-more', mainSlug: 'discontinued', name: 'Discontinued', group: 'trait' },
        { slug: 'odd', mainSlug: 'odd', name: 'Odd', group: 'other' },
      ],
      discontinued: 1,
      isDiscontinued: [1, 0, 0, 1, 0],
      tagged: [0, 1, 2, 2, 0, 1, 0],
      tagStart: [0, 3, 3, 4, 6, 7],
      currency: 'USD',
      prices: [500, 50, 50, 0, NaN],
      otherPrices: new Map([[4, { amount: 70, currency: 'EUR' }]]),
      byPrice: [3, 1, 2, 0],
      priceRank: [2, 1, 1, 0, unranked],
      priceScale: expect.objectContaining({ least: 50, most: 500 }),
      // Behind thirty columns of the spread come what is free and what has no price.
      priceColumn: [29, 0, 0, 30, 31],
      listed: [1, 2, 3, 4, 0],
    });
  });

  it('have no scale of prices where all is free', () => {
    const { priceScale, priceColumn } = plain({ ...index, prices: [0, 0, null, 0, 0] });
    expect(priceScale).toBeUndefined();
    expect(priceColumn).toEqual([30, 30, 31, 30, 30]);
  });

  it('lack categories and prices where a kind has none', () => {
    const { category, prices, byPrice, priceRank } = plain({ ...index, category: [], prices: [] });
    expect(category).toEqual([-1, -1, -1, -1, -1]);
    expect(prices).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(byPrice).toEqual([]);
    expect(priceRank).toEqual(Array(5).fill(unranked));
  });
});
