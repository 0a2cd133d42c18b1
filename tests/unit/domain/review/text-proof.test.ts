import { describe, expect, it } from 'vitest';
import { proofInText } from '../../../../src/domain/review/text-proof.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const text = {
  quotients: [{ dividend: 154, divisor: 325 }],
  namedBeside: (price: number) => (price === 154 ? ['acme-zero'] : []),
};
const found = {
  ...{ isFromText: true, currency: 'USD', price: 325 },
  ...{ comparator: 'acme-zero', comparator_price: 154 },
};

describe('the proof that a text gives', () => {
  it('is its quotient beside the one reviewed name', () => {
    expect(proofInText(text, usd(325), 0.5)).toEqual(found);
  });

  it('names nothing where two products are named', () => {
    const namedBeside = () => ['acme-zero', 'bolt-one'];
    expect(proofInText({ ...text, namedBeside }, usd(325), 0.5)).toEqual({
      ...found,
      comparator: undefined,
    });
  });

  it.each([
    ['there is no quotient', { ...text, quotients: [] }, 325, 0.5],
    ['it is not the score', text, 325, 0.7],
    ["it does not divide by the product's price", text, 400, 0.5],
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
  ])('is none where %s', (_case, said, price, score) => {
    expect(proofInText(said, usd(price), score)).toBeUndefined();
  });

  it('is none where the price is not known', () => {
    expect(proofInText(text, undefined, 0.5)).toBeUndefined();
  });
});
