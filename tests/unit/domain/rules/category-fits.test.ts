import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

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
