import { expect, it } from 'vitest';
import {
  directionOf,
  sorting,
  sortKeys,
  sortKeysOf,
} from '../../../../src/domain/catalog/sorting.ts';
import { readBy } from '../../../support/found.ts';

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

it('reads the keys of a kind, and either direction', () => {
  const { sort, order } = sorting.parameters;
  expect(sortKeys).toEqual([
    ...['overall', 'sv', 'tl', 'cp', 'rs', 'rd', 'price', 'value', 'independent', 'deviation'],
    ...['name', 'date'],
  ]);
  expect(sortKeys.map((key) => readBy(sort, key).value)).toEqual(sortKeys);
  expect(readBy(sort, 'value', { kind: 'company' })).toEqual({
    ...{ value: undefined, refused: [['not-one-of-these']] },
  });
  const directions = ['ascending', 'descending'] as const;
  expect(directions.map((direction) => readBy(order, direction).value)).toEqual(directions);
  expect([sort.unchosen, order.unchosen]).toEqual(['overall', undefined]);
});

it('takes the natural direction of a key for none', () => {
  expect(sorting.settle!({ sort: 'name', order: 'ascending' }).order).toBeUndefined();
  expect(sorting.settle!({ sort: 'name', order: 'descending' })).toEqual({
    ...{ sort: 'name', order: 'descending' },
  });
  expect(sorting.settle!({ sort: 'date', order: 'descending' }).order).toBeUndefined();
});
