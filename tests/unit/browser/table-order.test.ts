import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDirection, orderOf } from '../../../src/browser/table-order.ts';

describe('the order of a table', () => {
  it('starts with the best number and with the first letter', () => {
    expect(nextDirection(undefined, 'number')).toBe('descending');
    expect(nextDirection(undefined, 'text')).toBe('ascending');
    expect(nextDirection('descending', 'number')).toBe('ascending');
    expect(nextDirection('ascending', 'number')).toBe('descending');
  });

  it('keeps equal rows in their places, in either direction', () => {
    expect(orderOf(['1', '2', '1', '2'], 'number', 'ascending', 'en')).toEqual([0, 2, 1, 3]);
    expect(orderOf(['1', '2', '1', '2'], 'number', 'descending', 'en')).toEqual([1, 3, 0, 2]);
  });

  it('puts rows without a value last, in either direction', () => {
    expect(orderOf(['', '5', '7'], 'number', 'ascending', 'en')).toEqual([1, 2, 0]);
    expect(orderOf(['', '5', '7'], 'number', 'descending', 'en')).toEqual([2, 1, 0]);
  });

  it('orders names by their numbers too', () => {
    expect(orderOf(['HD 600', 'HD 25'], 'text', 'ascending', 'en')).toEqual([1, 0]);
  });

  it('agrees with sorting the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const order = orderOf(numbers.map(String), 'number', 'ascending', 'en');
        expect(order.map((at) => numbers[at])).toEqual(
          numbers.toSorted((one, other) => one - other),
        );
      }),
    );
  });
});
