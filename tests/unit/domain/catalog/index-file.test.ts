import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { dayNumber, dayOfNumber, indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { itemAt } from '../../../../src/domain/catalog/item.ts';
import { noEvidence } from '../../../../src/domain/review/evidence.ts';
import { scoredParts, tenths } from '../../../../src/domain/review/rating.ts';
import type { ListedTag } from '../../../../src/domain/tags/tag-page.ts';
import { summary } from '../../../support/summary.ts';
import { someReviews } from '../../../support/catalog.ts';

it('loses nothing of what catalogs show', () => {
  fc.assert(
    fc.property(someReviews, (reviews) => {
      const columns = readColumns(JSON.parse(JSON.stringify(indexReviews(reviews, 'USD'))));
      expect(columns.count).toBe(reviews.length);
      for (const review of reviews) {
        const at = columns.refs.indexOf(review.ref);
        expect(columns.names[at]).toBe(review.name);
        expect(columns.parts.map((column) => column[at])).toEqual(
          scoredParts(review.rating).map(({ score }) => tenths(score)),
        );
        expect(columns.overall[at]).toBe(tenths(review.rating[0]));
        expect(columns.prices[at]).toBe(review.price?.amount ?? NaN);
        expect(dayOfNumber(columns.days[at]!)).toBe(review.date);
        expect(columns.companies[columns.company[at]!]).toEqual({
          ref: review.company.ref,
          name: review.company.name,
        });
        expect(itemAt(columns, at, undefined).cited).toEqual(review.evidence.whole);
        const tags = [...columns.tagged.slice(columns.tagStart[at], columns.tagStart[at + 1])].map(
          (tag) => columns.tags[tag],
        );
        expect(new Set(tags)).toEqual(
          new Set(
            review.tags.map(({ slug, name, group }) => ({
              slug,
              mainSlug: slug,
              name,
              group: group ?? 'other',
            })),
          ),
        );
      }
    }),
  );
});

it('files names as readers do, and leaves out refs that names tell', () => {
  const names = ['Zen', 'iBasso DX9', 'Sony A10', 'Sony A9'];
  const { names: filed, refs } = indexReviews(
    names.map((name) =>
      summary(3, { name, ref: name === 'Zen' ? 'zen-one' : name.toLowerCase().replace(' ', '-') }),
    ),
    'USD',
  );
  expect(filed).toEqual(['iBasso DX9', 'Sony A9', 'Sony A10', 'Zen']);
  expect(refs).toEqual([0, 0, 0, 'zen-one']);
});

const tag = (slug: string, values: Partial<ListedTag> = {}): ListedTag => ({
  ...{ slug, name: slug, group: 'trait', meaning: undefined, slugs: {}, hasPage: true },
  ...values,
});

it('writes a property of all reviews as one column', () => {
  const [wired, gone, odd] = [
    tag('wired'),
    tag('生産終了', { slugs: { en: 'discontinued' } }),
    tag('odd', { name: 'Odd One', group: undefined, slugs: { en: 'odd' } }),
  ];
  const bolt = { ref: 'bolt-inc', name: 'Bolt', reviewed: true };
  const families = [{ id: 'sources', name: 'Sources', categories: [{ id: 'dac', name: 'DACs' }] }];
  const evidence = { ...noEvidence, whole: { sources: 3, independent: 2 } };
  const reviews = [
    summary(0, {
      ...{ ref: 'b', name: 'Same', category: 'dac', company: bolt, tags: [gone, odd, wired] },
      ...{ rating: [2.1, 1, 0.1, 0.2, 0.3, 0.5], date: '1970-01-03', evidence },
    }),
    summary(2.5, { ref: 'a', name: 'Same', price: { amount: 0, currency: 'USD' } }),
    summary(2.5, {
      ...{ ref: 'alpha', name: 'Alpha', company: bolt, tags: [wired] },
      ...{ price: { amount: 90, currency: 'EUR' }, date: '1970-01-02' },
    }),
    summary(2.5, {
      ...{ ref: 'zeta', name: 'Zeta', company: bolt, tags: [gone, wired] },
      price: { amount: 120.5, currency: 'USD' },
    }),
  ];
  expect(indexReviews(reviews, 'USD', families, new Map([['zeta', {}]]))).toEqual({
    names: ['Alpha', 'Same', 'Same', 'Zeta'],
    refs: [0, 'a', 'b', 0],
    parts: ['55a5', '5515', '5525', '5535', '5555'],
    days: [1, 20_089, 2, 20_089],
    companies: [
      ['bolt-inc', 'Bolt'],
      [0, 'Acme'],
    ],
    company: [0, 1, 0, 0],
    families,
    category: [-1, -1, 0, -1],
    sources: [0, 0, 3, 0],
    independent: [0, 0, 2, 0],
    measured: [3],
    deviations: [],
    tags: [
      [0, 'wired', 4],
      [0, '生産終了', 4, 'discontinued'],
      ['odd', 'Odd One', 6],
    ],
    discontinued: 1,
    tagged: [[0], [], [0, 1, 1], [0, 1]],
    currency: 'USD',
    prices: [null, 0, null, 120.5],
    otherPrices: [[0, 90, 'EUR']],
  });
});

it('leaves columns out that a kind has no use for', () => {
  const index = indexReviews([summary(3, { kind: 'company' })], 'USD');
  expect(index).toMatchObject({
    ...{ prices: [], category: [], families: [], measured: [], discontinued: -1 },
  });
});

it('counts days from 1970 on', () => {
  expect(['1970-01-01', '1970-02-01', '2025-01-01'].map(dayNumber)).toEqual([0, 31, 20_089]);
  expect([0, 31, 20_089].map(dayOfNumber)).toEqual(['1970-01-01', '1970-02-01', '2025-01-01']);
});

it('names the families that its reviews are of, and the place of each among their categories', () => {
  const families = [
    { id: 'sources', name: 'Sources', categories: [{ id: 'dac', name: 'DACs' }] },
    { id: 'others', name: 'Others', categories: [{ id: 'cable', name: 'Cables' }] },
  ];
  const reviews = ['cable', 'dac', undefined].map((category, at) =>
    summary(3, { ref: `p${at}`, name: `P${at}`, category }),
  );
  const columns = readColumns(indexReviews(reviews, 'USD', families));
  expect(columns.families).toEqual(families);
  expect([...columns.category].map((place) => columns.categories[place]?.id)).toEqual([
    'cable',
    'dac',
    undefined,
  ]);
});

it('keeps a price in another currency to be shown, and compares it with none', () => {
  const reviews = [
    summary(3, { ref: 'a', name: 'A', price: { amount: 100, currency: 'USD' } }),
    summary(3, { ref: 'b', name: 'B', price: { amount: 90, currency: 'EUR' } }),
    summary(3, { ref: 'c', name: 'C' }),
  ];
  const columns = readColumns(indexReviews(reviews, 'USD'));
  expect([...columns.prices]).toEqual([100, NaN, NaN]);
  expect([0, 1, 2].map((at) => itemAt(columns, at, undefined).price)).toEqual([
    { amount: 100, currency: 'USD' },
    { amount: 90, currency: 'EUR' },
    undefined,
  ]);
});
