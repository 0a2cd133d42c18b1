import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { markUnfinished } from '../../../../src/domain/text/unfinished.ts';
import {
  categories,
  company,
  document,
  japaneseBody,
  lineOfKey,
  source,
  today,
  vocabulary,
} from '../../../support/review.ts';

/** The places that have the warning where a product has these keys, in each language. */
function warned(english: object, japanese: object = {}, surroundings: Surroundings = {}) {
  const all = [
    document(source({ tags: ['Japan'], ...english })),
    document(
      source({ tags: ['日本'], ...japanese, lang: 'ja' }, japaneseBody),
      'ja/acme/acme-one.md',
    ),
  ];
  return judge(all, vocabulary, { categories, today, ...surroundings })
    .filter(({ rule }) => rule === 'category-told')
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}
type Surroundings = Parameters<typeof judge>[2];

it('warns once a product, in the first language, that nothing tells its category', () => {
  expect(warned({})).toEqual([
    `products/en/acme/acme-one.md:${lineOfKey('tags')}:7: nothing tells the category: no tag names it, and no noun of the summary`,
  ]);
});

it.each([
  ['a key', { category: 'other' }],
  ['a tag', { tags: ['Headphones'] }],
  ['the noun of the summary', { summary: 'A closed headphone that measures well.' }],
])('takes %s for an answer', (_, keys) => {
  expect(warned(keys)).toEqual([]);
});

it('takes the other language for an answer', () => {
  expect(warned({}, { tags: ['ヘッドホン'] })).toEqual([]);
});

it('leaves tags that are still to be written to their own rule', () => {
  expect(warned({ tags: [markUnfinished('tags of the vocabulary')] })).toEqual([]);
});

it('leaves a key that names no category to its own rule', () => {
  expect(warned({ category: 'spaceship' })).toEqual([]);
});

it('leaves tags of the other language that are still to be written alone, too', () => {
  expect(warned({}, { tags: ['日本', markUnfinished('tags of the vocabulary')] })).toEqual([]);
  expect(warned({}, { category: 'spaceship' })).toEqual([]);
});

it('asks nothing where there are no categories, and nothing of a misplaced file', () => {
  expect(warned({}, {}, { categories: undefined })).toEqual([]);
  expect(warned({ lang: 'ja' })).toEqual([
    expect.stringContaining(`products/ja/acme/acme-one.md:${lineOfKey('tags')}:7`),
  ]);
});

it('asks nothing of a kind that has none', () => {
  const review = document(source({ ...company, tags: ['Japan'] }), 'en/acme.md', 'company');
  expect(judge([review], vocabulary, { categories, today })).toEqual([
    expect.objectContaining({ rule: 'one-language' }),
  ]);
});
