import { expect, it } from 'vitest';
import { fileTags } from '../../../../src/domain/tags/tag-page.ts';
import { vocabulary } from '../../../support/review.ts';

const reviews = [
  { lang: 'en', tags: ['Headphones', 'Wireless'] },
  { lang: 'en', tags: ['cans', 'Rare', 'headphones'] },
  { lang: 'ja', tags: ['ヘッドホン', 'ワイヤレス'] },
  { lang: 'ja', tags: ['ワイヤレス'] },
] as const;

it('gives a tag a page in each language in which it has several reviews', () => {
  const tagsOf = fileTags(reviews, vocabulary);
  const told = reviews.map((review) => tagsOf(review).map(({ name, hasPage }) => [name, hasPage]));
  expect(told).toEqual([
    [
      ['Headphones', true],
      ['Wireless', false],
    ],
    [
      ['Headphones', true],
      ['Rare', false],
    ],
    [
      ['ヘッドホン', false],
      ['ワイヤレス', true],
    ],
    [['ワイヤレス', true]],
  ]);
});
