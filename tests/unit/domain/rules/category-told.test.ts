import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { markUnfinished } from '../../../../src/domain/text/unfinished.ts';
import {
  categories,
  document,
  japaneseBody,
  lineOfKey,
  source,
  today,
  vocabulary,
} from '../../../support/review.ts';

/** The places that have the warning where a product has these keys, in each language. */
function warned(english: object, japanese: object = {}) {
  const all = [
    document(source({ tags: ['Japan'], ...english })),
    document(
      source({ tags: ['日本'], ...japanese, lang: 'ja' }, japaneseBody),
      'ja/acme/acme-one.md',
    ),
  ];
  return judge(all, vocabulary, { categories, today })
    .filter(({ rule }) => rule === 'category-told')
    .map(({ file, line }) => `${file}:${line}`);
}

it('warns once a product, in the first language, that nothing tells its category', () => {
  expect(warned({})).toEqual([`products/en/acme/acme-one.md:${lineOfKey('tags')}`]);
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
