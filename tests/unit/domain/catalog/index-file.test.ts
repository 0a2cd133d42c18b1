import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { dayOfNumber, indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { itemAt } from '../../../../src/domain/catalog/item.ts';
import { scoredParts, tenths } from '../../../../src/domain/review/rating.ts';
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
