import { describe, expect, it } from 'vitest';
import { namedEqualOf } from '../../../../src/domain/value/named-equal.ts';

describe('the cheaper equal that a proof names', () => {
  const proof = {
    ...{ currency: 'USD' as const, comparator: 'bolt-one' },
    ...{ comparator_price: 50, price: 100 },
  };

  it('is its comparator, with the quotient', () => {
    expect(namedEqualOf(proof, 0.5)).toEqual({ comparator: 'bolt-one', quotient: 0.5 });
  });

  it('is none where the score says otherwise, or nothing cheaper is equal', () => {
    expect(namedEqualOf(proof, 0.7)).toBeUndefined();
    expect(namedEqualOf({ ...proof, comparator_price: 100 }, 1)).toBeUndefined();
    expect(namedEqualOf({ currency: 'USD' }, 1)).toBeUndefined();
    expect(namedEqualOf(undefined, 0.5)).toBeUndefined();
  });
});
