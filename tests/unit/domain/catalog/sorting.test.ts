import { expect, it } from 'vitest';
import { directionOf, sortKeys, sortKeysOf } from '../../../../src/domain/catalog/sorting.ts';

it('sorts by prices and measurements only what has them', () => {
  expect(sortKeysOf('product')).toEqual(sortKeys);
  expect(sortKeys.filter((key) => !sortKeysOf('company').includes(key))).toEqual([
    ...['price', 'value', 'deviation'],
  ]);
});

it('begins with the best, nearest or newest, unless a reader turns it round', () => {
  const ascending = sortKeys.filter(
    (sort) => directionOf({ sort, order: undefined }) === 'ascending',
  );
  expect(ascending).toEqual(['price', 'value', 'deviation', 'name']);
  expect(directionOf({ sort: 'date', order: undefined })).toBe('descending');
  expect(directionOf({ sort: 'date', order: 'ascending' })).toBe('ascending');
});
