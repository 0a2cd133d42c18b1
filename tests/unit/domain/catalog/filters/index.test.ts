import { expect, it } from 'vitest';
import { filters, rangeNames } from '../../../../../src/domain/catalog/filters/index.ts';

it('are in the order of addresses, and those by a range have a scale', () => {
  expect(Object.keys(filters)).toEqual([
    ...['category', 'tags', 'company', 'overall', 'sv', 'tl', 'cp', 'rs', 'rd', 'price'],
    ...['cited', 'independent', 'measured', 'date', 'name'],
  ]);
  const ranged = Object.entries(filters).filter(([, filter]) => 'scale' in filter);
  expect(rangeNames).toEqual(ranged.map(([name]) => name));
});

it('have one condition each, but for tags', () => {
  const several = Object.entries(filters).filter(([, { conditions }]) => conditions !== 1);
  expect(several.map(([name]) => name)).toEqual(['tags']);
});
