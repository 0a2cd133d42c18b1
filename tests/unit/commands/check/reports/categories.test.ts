import { expect, it } from 'vitest';
import { listProducts } from '../../../../../src/commands/check/reports/categories.ts';
import { factsOf } from '../../../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../../../src/domain/check/library.ts';
import {
  categories,
  document,
  goodLibrary,
  source,
  vocabulary,
} from '../../../../support/review.ts';

const one = (ref: string, keys: object) => document(source({ ref, ...keys }), `en/acme/${ref}.md`);

it('lists products and no companies, those that need a look first', () => {
  const all = [
    ...goodLibrary().slice(1),
    one('by-key', { category: 'cable' }),
    one('by-tag', { tags: ['Headphones'] }),
    one('by-both', { tags: ['Headphones'], summary: 'A headphone.' }),
    one('by-nothing', { tags: ['Japan'] }),
  ].map((document) => factsOf(document, vocabulary));
  const rows = listProducts(buildLibrary(all, { categories }));
  expect(rows.map(({ by, category, ref }) => [by, category, ref])).toEqual([
    ['undecided', undefined, 'by-nothing'],
    ['told', 'dac', 'acme-one'],
    ['told', 'headphones', 'by-tag'],
    ['certain', 'headphones', 'by-both'],
    ['key', 'cable', 'by-key'],
  ]);
});
