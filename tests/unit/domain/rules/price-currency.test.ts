import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, japaneseBody, source, today, vocabulary } from '../../../support/review.ts';

/** What the rule says of a product with a price in English and one in Japanese. */
function ofPrices(en: Record<string, unknown>, ja: Record<string, unknown>) {
  const documents = [
    document(source(en)),
    document(source({ lang: 'ja', ...ja }, japaneseBody), 'ja/acme/acme-one.md'),
  ];
  return judge(documents, vocabulary, { today })
    .filter(({ rule }) => rule === 'price-currency')
    .map(({ file }) => file);
}

it('takes prices that are worth about as much', () => {
  expect(ofPrices({ price: 1511 }, { price: 163_900 })).toEqual([]);
});

it('warns of yen in an English review', () => {
  expect(ofPrices({ price: 163_900 }, { price: 163_900 })).toEqual([
    'products/en/acme/acme-one.md',
  ]);
});

it('warns of dollars in a Japanese review', () => {
  expect(ofPrices({ price: 1511 }, { price: 1511 })).toEqual(['products/ja/acme/acme-one.md']);
});

it('takes dollars where the review says so', () => {
  expect(ofPrices({ price: 1511 }, { price: 1511, currency: 'USD' })).toEqual([]);
});

it('warns of a price that no product has', () => {
  expect(ofPrices({ price: 1e300 }, { price: undefined })).toEqual([
    'products/en/acme/acme-one.md',
  ]);
});

it('leaves to the proof what the proof already tells, but not where it has a basis', () => {
  const proof = { comparator: 'Other Box', comparator_price: 30, price: 100, currency: 'USD' };
  const priced = (more: object) =>
    ofPrices({ price: 10_000, cost_performance: { ...proof, ...more } }, { price: 10_000 });
  expect(priced({})).toEqual([]);
  expect(priced({ basis: 'with a cable each' })).toEqual(['products/en/acme/acme-one.md']);
});

it('takes what costs nothing', () => {
  expect(ofPrices({ price: 0 }, { price: 100_000 })).toEqual([]);
});
