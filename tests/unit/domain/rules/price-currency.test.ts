import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  document,
  japaneseBody,
  lineOfKey,
  source,
  today,
  vocabulary,
} from '../../../support/review.ts';

/** What the rule says of a product with a price in English and one in Japanese. */
function ofPrices(en: Record<string, unknown>, ja: Record<string, unknown>) {
  const documents = [
    document(source(en)),
    document(source({ lang: 'ja', ...ja }, japaneseBody), 'ja/acme/acme-one.md'),
  ];
  return judge(documents, vocabulary, { today })
    .filter(({ rule }) => rule === 'price-currency')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const line = lineOfKey('price');
const english = 'products/en/acme/acme-one.md';
const japanese = 'products/ja/acme/acme-one.md';

it.each([
  [1511, 163_900],
  // Less than six times as much.
  [599, 10_000],
  [100, 59_900],
])('takes prices that are worth about as much: %i USD and %i JPY', (dollars, yen) => {
  expect(ofPrices({ price: dollars }, { price: yen })).toEqual([]);
});

it('warns of yen in an English review', () => {
  expect(ofPrices({ price: 163_900 }, { price: 163_900 })).toEqual([
    `${english}:${line} \`price\` is 163900 USD here and 163900 JPY in ${japanese}`,
  ]);
});

it('warns of dollars in a Japanese review', () => {
  expect(ofPrices({ price: 1511 }, { price: 1511 })).toEqual([
    `${japanese}:${line} \`price\` is 1511 JPY here and 1511 USD in ${english}`,
  ]);
});

it.each([
  // What products cost is about 300 USD.
  [600, 10_000, `${japanese}:${line} \`price\` is 10000 JPY here and 600 USD in ${english}`],
  [100, 60_000, `${english}:${line} \`price\` is 100 USD here and 60000 JPY in ${japanese}`],
])('takes the less usual of %i USD and %i JPY for the mistake', (dollars, yen, said) => {
  expect(ofPrices({ price: dollars }, { price: yen })).toEqual([said]);
});

it('takes dollars where the review says so', () => {
  expect(ofPrices({ price: 1511 }, { price: 1511, currency: 'USD' })).toEqual([]);
});

it('warns of a price that no product has, once', () => {
  const most = 2_000_000;
  expect(ofPrices({ price: most }, { price: undefined })).toEqual([]);
  const said = `${english}:${line} \`price\` is 2000001 USD, more than any product costs`;
  expect(ofPrices({ price: most + 1 }, { price: undefined })).toEqual([said]);
  expect(ofPrices({ price: most + 1 }, { price: 10_000 })).toEqual([said]);
});

it('leaves to the proof what the proof already tells, but not where it has a basis', () => {
  const proof = { comparator: 'Other Box', comparator_price: 30, price: 100, currency: 'USD' };
  const priced = (more: object) =>
    ofPrices({ price: 10_000, cost_performance: { ...proof, ...more } }, { price: 10_000 });
  expect(priced({})).toEqual([]);
  expect(priced({ basis: 'with a cable each' })).toEqual([
    `${english}:${line} \`price\` is 10000 USD here and 10000 JPY in ${japanese}`,
  ]);
});

it('takes what costs nothing, or has no price', () => {
  for (const price of [0, undefined]) {
    expect(ofPrices({ price }, { price: 100_000 })).toEqual([]);
    expect(ofPrices({ price: 1511 }, { price })).toEqual([]);
  }
});
