import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  bodyWith,
  categories,
  document,
  japaneseBody,
  lineOfKey,
  problemsOf,
  source,
  today,
  vocabulary,
} from '../../../support/review.ts';

it('refuses another rating in the other language', () => {
  const bad = document(
    source({ rating: [3.3, 0.8, 0.8, 0.3, 0.8, 0.6] }, bodyWith('text{0.7}', 'text{0.8}')),
  );
  expect(problemsOf(bad)).toMatchObject([
    {
      ...{ rule: 'languages-agree', severity: 'error', line: lineOfKey('rating') },
      message:
        '`rating` is [3.3, 0.8, 0.8, 0.3, 0.8, 0.6] here ' +
        'and [3.2, 0.7, 0.8, 0.3, 0.8, 0.6] in products/ja/acme/acme-one.md',
    },
  ]);
});

it.each([
  ['a second file of the same language', 'en/bolt/acme-one.md'],
  ['a file that does not fit its path', 'en/acme/acme-won.md'],
])('holds only languages against each other, not %s', (_what, path) => {
  const other = source(
    { rating: [3.3, 0.8, 0.8, 0.3, 0.8, 0.6] },
    bodyWith('text{0.7}', 'text{0.8}'),
  );
  const all = [document(source()), document(other, path)];
  expect(judge(all, vocabulary).filter(({ rule }) => rule === 'languages-agree')).toEqual([]);
});

it('refuses another category in the other language, not one that it leaves out', () => {
  const library = (japanese: object) =>
    judge(
      [
        document(source({ category: 'streamer' })),
        document(source({ lang: 'ja', ...japanese }, japaneseBody), 'ja/acme/acme-one.md'),
      ],
      vocabulary,
      { categories, today },
    ).filter(({ rule }) => rule === 'languages-agree');
  expect(library({})).toEqual([]);
  expect(library({ category: 'streamer' })).toEqual([]);
  const line = lineOfKey('tags') + 1;
  expect(library({ category: 'dac' })).toMatchObject([
    { line, message: '`category` is streamer here and dac in products/ja/acme/acme-one.md' },
    { line, message: '`category` is dac here and streamer in products/en/acme/acme-one.md' },
  ]);
});
