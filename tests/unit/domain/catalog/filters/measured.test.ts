import { expect, it } from 'vitest';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { measured as filter } from '../../../../../src/domain/catalog/filters/measured.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const { measured } = filter.parameters;

it('finds what others than the maker measured', () => {
  const reviews = ['A', 'B'].map((name) => summary(3, { name, ref: name.toLowerCase() }));
  const columns = readColumns(indexReviews(reviews, 'USD', [], new Map([['b', {}]])));
  expect(foundIn(columns, { measured: 'only' })).toEqual(['B']);
  expect(foundIn(columns, { measured: undefined })).toEqual(['A', 'B']);
});

it('is a choice among products, with one word', () => {
  expect(readBy(measured, 'only')).toEqual({ value: 'only', refused: [] });
  expect(readBy(measured, 'yes')).toEqual({ value: undefined, refused: [['not-one-of-these']] });
  expect([undefined, 'only' as const].map(measured.write)).toEqual(['', 'only']);
  expect([filter.isOf!('product'), filter.isOf!('company')]).toEqual([true, false]);
});
