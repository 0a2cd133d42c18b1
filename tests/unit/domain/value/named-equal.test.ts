import { expect, it } from 'vitest';
import { namedEqualOf } from '../../../../src/domain/value/named-equal.ts';

const text = { quotients: [{ dividend: 154, divisor: 325 }], named: ['acme-zero'] };
const silent = { quotients: [], named: [] };

it('takes the comparator of the proof before the text', () => {
  const proof = {
    currency: 'USD',
    comparator: 'bolt-one',
    comparator_price: 50,
    price: 100,
  } as const;
  expect(namedEqualOf(proof, text, 100, 0.5)).toEqual({
    comparator: 'bolt-one',
    quotient: 0.5,
    from: 'proof',
  });
  expect(namedEqualOf({ currency: 'USD' }, text, 100, 1)).toBeUndefined();
});

it('takes the quotient of the text beside the one reviewed name', () => {
  expect(namedEqualOf(undefined, text, 325, 0.5)).toEqual({
    comparator: 'acme-zero',
    quotient: 154 / 325,
    from: 'text',
  });
});

it.each([
  ['there is none', silent, 325, 0.5],
  ['it is not the score', text, 325, 0.7],
  ["it does not divide by the product's price", text, 400, 0.5],
  ['the price is not known', text, undefined, 0.5],
  ['two products are named', { ...text, named: ['acme-zero', 'bolt-one'] }, 325, 0.5],
  [
    'two quotients give the score',
    { ...text, quotients: [...text.quotients, { dividend: 160, divisor: 325 }] },
    325,
    0.5,
  ],
  [
    'nothing cheaper is compared',
    { ...text, quotients: [{ dividend: 400, divisor: 325 }] },
    325,
    1,
  ],
])('takes nothing from the text where %s', (_case, said, price, score) => {
  expect(namedEqualOf(undefined, said, price, score)).toBeUndefined();
});
