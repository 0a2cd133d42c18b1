import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  bodyLine,
  document,
  goodLibrary,
  problemsOf,
  source,
  vocabulary,
} from '../../../support/review.ts';

const cable = (tags: string[], summary: string) =>
  problemsOf(document(source({ category: 'cable', tags: [...tags, 'DAC'], summary }))).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

it('warns of a category that tags and summary alike contradict', () => {
  expect(cable([], 'A DAC that measures well.')).toEqual([
    'category-fits: `category` is `cable`, but tags and summary both say `dac`',
  ]);
});

it('trusts the author where only one of them does', () => {
  expect(cable([], 'A box that measures well.')).toEqual([]);
  expect(cable(['Headphones'], 'A DAC that measures well.')).toEqual([]);
});

it('says nothing of a category that both tell', () => {
  expect(problemsOf(document(source({ category: 'dac', summary: 'A DAC.' })))).toEqual([]);
});

it('points at the key, with a remedy', () => {
  const wrong = { category: 'cable', tags: ['DAC'], summary: 'A DAC.' };
  expect(problemsOf(document(source(wrong)))).toMatchObject([
    {
      ...{ severity: 'warning', line: bodyLine - 1, column: 11 },
      remedy: 'Correct the key, or the tags and the summary.',
    },
  ]);
});

it.each([
  ['a product without the key', {}],
  ['a key that is no category', { category: 'spaceship' }],
  ['a review that lies in another folder than its language’s', { category: 'cable', lang: 'ja' }],
])('leaves %s alone', (_, values) => {
  const review = document(source({ tags: ['DAC'], summary: 'A DAC.', ...values }));
  expect(problemsOf(review).map(({ rule }) => rule)).not.toContain('category-fits');
});

it('judges nothing where there are no categories to judge by', () => {
  const review = document(source({ category: 'cable', tags: ['DAC'], summary: 'A DAC.' }));
  const others = goodLibrary().slice(1);
  expect(judge([review, ...others], vocabulary).map(({ rule }) => rule)).toEqual([]);
});
