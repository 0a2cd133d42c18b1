import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmounts, writeAmounts } from '../../../../src/domain/review/price-columns.ts';

it('holds each amount once, as its distance from the last', () => {
  expect(writeAmounts([[349.99, undefined, 349, 349.99]])).toEqual([
    { steps: [349, 0.99], places: ['2012'] },
  ]);
});

it('holds places in other currencies as distances from the likely ones', () => {
  const [, inYen] = writeAmounts([
    [100, 200, 300, undefined],
    [15_000, 45_000, 30_000, undefined],
  ]);
  expect(inYen).toEqual({ steps: [15_000, 15_000, 15_000], places: ['0210'] });
});

const amount = fc.option(
  fc.nat(1_000_000_000).map((cents) => cents / 100),
  { nil: undefined },
);

it('gives back what it wrote, in as many currencies as there are', () => {
  const reviews = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 }))
    .chain(([currencies, size]) =>
      fc.array(fc.array(amount, { minLength: size, maxLength: size }), {
        minLength: currencies,
        maxLength: currencies,
      }),
    );
  fc.assert(
    fc.property(reviews, (byCurrency) => {
      const columns = writeAmounts(byCurrency);
      byCurrency.forEach((amounts, currency) => {
        const amountOf = readAmounts(columns, currency);
        expect(amounts.map((_, review) => amountOf(review))).toEqual(amounts);
      });
    }),
  );
});
