import { expect, it } from 'vitest';
import { bitCount, bitOf, lowestPlace } from '../../../../src/domain/catalog/bits.ts';

it('gives every place a bit of its own', () => {
  const places = Array.from({ length: bitCount }, (_, place) => place);
  const bits = places.map(bitOf);
  expect(new Set(bits).size).toBe(bitCount);
  expect(bits.map(lowestPlace)).toEqual(places);
  expect(lowestPlace(bitOf(3) | bitOf(17))).toBe(3);
});

it('refuses a place that has none, instead of starting again', () => {
  expect(() => bitOf(bitCount)).toThrow(
    new RangeError('There is no bit for place 31: a number has room for 31.'),
  );
  expect(() => bitOf(-1)).toThrow('no bit for place -1');
});
