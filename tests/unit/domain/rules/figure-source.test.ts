import { expect, it } from 'vitest';
import { figureList, problemsOfFigures } from '../../../support/figures.ts';
import { bodyWith, document, goodLibrary, japaneseBody, source } from '../../../support/review.ts';

const [english, japanese, ...others] = goodLibrary();
const entry = '[1] Acme Laboratory';
const more = `${entry}, https://example.com/zero\n\n[2] Acme Laboratory`;
const withTwo = document(source({}, bodyWith(entry, more)));
const thd = (number: number) => figureList({ quantity: 'thd', value: '0.05 %', source: number });

it('takes the number of an entry in every language', () => {
  const text = japaneseBody.replace(entry, more);
  const inJapanese = document(source({ lang: 'ja', price: 10_000 }, text), 'ja/acme/acme-one.md');
  expect(problemsOfFigures(thd(2), 'acme-one', [withTwo, inJapanese, ...others])).toEqual([]);
});

it('refuses one that a language lacks, at each figure', () => {
  const list = `${thd(2)}${thd(1)}${thd(3)}`;
  const found = problemsOfFigures(list, 'acme-one', [withTwo, japanese!, ...others]);
  expect(found).toMatchObject([
    {
      ...{ rule: 'figure-source', severity: 'error', line: 3, column: 11, text: 'source: 2' },
      message: 'products/ja/acme/acme-one.md has no entry [2]',
    },
    { line: 11, message: 'products/en/acme/acme-one.md has no entry [3]' },
  ]);
});

it('takes an address for a source', () => {
  const text = thd(1).replace('source: 1', 'source: https://example.com/one');
  expect(problemsOfFigures(text, 'acme-one', [english!, japanese!])).toEqual([]);
});

it('leaves a folder of no product to the rule about that', () => {
  expect(problemsOfFigures(thd(5), 'zzzzzz').map(({ rule }) => rule)).toEqual(['figure-product']);
});
