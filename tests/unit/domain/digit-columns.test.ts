import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDigits, writeDigits } from '../../../src/domain/digit-columns.ts';

it('writes a text for each digit, the highest first', () => {
  expect(writeDigits([0, 35, 36, 1295])).toEqual(['001z', '0z0z']);
  expect(writeDigits([])).toEqual([]);
});

it('gives back what it wrote', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (numbers) => {
      const columns = writeDigits(numbers);
      expect(numbers.map((_, place) => readDigits(columns, place))).toEqual(numbers);
    }),
  );
});
