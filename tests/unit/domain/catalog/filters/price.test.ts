import { describe, expect, it } from 'vitest';
import { nothingChosen } from '../../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { price as filter } from '../../../../../src/domain/catalog/filters/price.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { select } from '../../../../../src/domain/catalog/selection.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const { price, unpriced } = filter.parameters;
const catalog = () => {
  const reviews = [0, 100, 200, undefined].map((amount, at) =>
    summary(3, {
      ...{ name: String(amount), ref: `p${at}` },
      price: amount === undefined ? undefined : { amount, currency: 'USD' },
    }),
  );
  return readColumns(indexReviews(reviews, 'USD'));
};

describe('a choice of prices', () => {
  it.each([
    [[-Infinity, Infinity], 'drop', ['0', '100', '200', 'undefined']],
    [[100, 200], 'drop', ['100', '200']],
    [[-Infinity, 199], 'drop', ['0', '100']],
    [[101, Infinity], 'drop', ['200']],
    [[101, Infinity], 'keep', ['200', 'undefined']],
  ] as const)('finds by %j, and %ss what has no price: %j', (price, unpriced, found) => {
    expect(foundIn(catalog(), { price, unpriced })).toEqual(found);
  });

  it('counts by columns of the spread, then what is free and what has no price', () => {
    const columns = catalog();
    const { counts } = select(columns, { ...nothingChosen, price: [100, 100] });
    expect(counts.price).toHaveLength(32);
    expect([0, 29, 30, 31].map((column) => counts.price[column])).toEqual([1, 1, 1, 1]);
    expect(filter.scale(columns)).toMatchObject({ least: 100, most: 200 });
  });

  it('keeps what has no price only where prices are narrowed', () => {
    const settle = (range: readonly [number, number]) =>
      filter.settle!({ price: range, unpriced: 'keep' });
    expect(settle([0, Infinity])).toEqual({ price: [0, Infinity], unpriced: 'keep' });
    expect(settle([-Infinity, Infinity])).toEqual({
      ...{ price: [-Infinity, Infinity], unpriced: 'drop' },
    });
  });

  it.each([
    ['100-1600', [100, 1600]],
    ['0.5-', [0.5, Infinity]],
    ['-999999999999.1234', [-Infinity, 999999999999.1234]],
    ['0-0', [0, 0]],
  ])('is read from %s', (text, value) => {
    expect(readBy(price, text)).toEqual({ value, refused: [] });
    expect(price.write(value as [number, number])).toBe(text);
  });

  it.each(['1000000000000-', '0.12345-', '1.-', '-.5', '1e3-', '$1-2', '1-2$', '1a5-2'])(
    'is not read from %s',
    (text) => {
      expect(readBy(price, text)).toEqual({ value: undefined, refused: [['not-a-price']] });
    },
  );

  it('is dropping what has no price, or keeping it', () => {
    expect(['drop', 'keep'].map((word) => readBy(unpriced, word).value)).toEqual(['drop', 'keep']);
    expect(unpriced.unchosen).toBe('drop');
    expect([filter.isOf!('product'), filter.isOf!('company')]).toEqual([true, false]);
  });
});
