import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/fulltext/bytes.ts';

it('reads numbers as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffff_ffff }), { maxLength: 2000 }), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.take());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.isAtEnd).toBe(true);
    }),
  );
});

it('takes a byte for a number below 128', () => {
  const writer = new ByteWriter();
  for (const number of [0, 127, 128]) writer.number(number);
  expect([...writer.take()]).toEqual([0, 127, 128, 1]);
  expect(writer.take()).toHaveLength(0);
});
