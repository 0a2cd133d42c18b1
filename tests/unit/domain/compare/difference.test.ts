import { describe, expect, it } from 'vitest';
import { differenceBetween, leaderOf } from '../../../../src/domain/compare/difference.ts';
import { comparable, ratingOf } from '../../../support/comparable.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const even = ratingOf(0.5, 0.5, 0.5, 0.5, 0.5);

describe('the leader', () => {
  const product = (ref: string, values: Partial<Parameters<typeof comparable>[0]> = {}) =>
    comparable({ ref, rating: even, price: usd(100), date: '2025-01-01', ...values });
  const leaderAmong = (...products: ReturnType<typeof comparable>[]) => {
    const forwards = leaderOf(products)?.ref;
    expect(leaderOf(products.toReversed())?.ref).toBe(forwards);
    return forwards;
  };

  it('is nobody where there is nobody', () => expect(leaderOf([])).toBeUndefined());

  it('has the highest overall, whatever it costs', () => {
    const best = product('best', { rating: ratingOf(0.6, 0.5, 0.5, 0.5, 0.5), price: usd(900) });
    expect(leaderAmong(product('cheap', { price: usd(10) }), best)).toBe('best');
  });

  it('is the cheapest of equals, before what has no price', () => {
    const unpriced = product('a-unpriced', { price: undefined });
    expect(leaderAmong(unpriced, product('b-dear'), product('c-cheap', { price: usd(99) }))).toBe(
      'c-cheap',
    );
  });

  it('is the newest of equals at one price, then the first by ref', () => {
    const newer = product('b-newer', { date: '2025-06-01' });
    expect(leaderAmong(product('a-older'), newer)).toBe('b-newer');
    expect(leaderAmong(product('b'), product('a'))).toBe('a');
  });

  it('is the newest of equals where prices are in several currencies', () => {
    const inYen = product('yen', { price: { amount: 1, currency: 'JPY' } });
    expect(leaderAmong(inYen, product('dollars', { date: '2025-06-01' }))).toBe('dollars');
  });
});

describe('a difference', () => {
  const between = (parts: Parameters<typeof ratingOf>) => {
    const { lower, higher, isAllLower } = differenceBetween(
      comparable({ ref: 'one', rating: ratingOf(...parts) }),
      comparable({ ref: 'leader', rating: even }),
    );
    return { lower: lower.map(({ difference }) => difference), higher, isAllLower };
  };

  it('names the two greatest losses, the greatest first, and the greatest gain', () => {
    const { lower, higher, isAllLower } = between([0.4, 0.2, 0.3, 0.6, 0.7]);
    expect(lower).toEqual([-3, -2]);
    expect(isAllLower).toBe(false);
    expect(higher?.difference).toBe(2);
  });

  it('says whether it names all losses', () => {
    expect(between([0.3, 0.3, 0.5, 0.5, 0.5])).toMatchObject({ lower: [-2, -2], isAllLower: true });
    expect(between([0.5, 0.5, 0.5, 0.5, 0.6])).toMatchObject({ lower: [], isAllLower: true });
  });
});
