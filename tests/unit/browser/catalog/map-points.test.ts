import { describe, expect, it } from 'vitest';
import { mapContent } from '../../../../src/browser/catalog/map-points.ts';
import { CatalogState } from '../../../../src/browser/catalog/state.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { families } from '../../../support/catalog.ts';
import { summary } from '../../../support/summary.ts';
import { wordsOf } from '../../../support/words.ts';

const format = { width: 640, height: 300, letter: 12, mostScore: 5 };

/** Two products of each of two categories; the score is that of every part. */
const products = (
  [
    ['headphones', 200, 0.6],
    ['headphones', 300, 0.8],
    ['dac', 100, 0.9],
    ['dac', 400, 0.8],
  ] as const
).map(([category, amount, score], at) =>
  summary(0, {
    ref: `p${at}`,
    name: `P${at}`,
    category,
    rating: [score * 5, score, score, score, score, score],
    price: { amount, currency: 'USD' },
  }),
);

describe('the value map of a catalog', () => {
  const contentOf = (query: string) => {
    const index = indexReviews(products, 'USD', families);
    const state = new CatalogState('product', 'en', index, wordsOf('en'));
    state.readAddress(query);
    return mapContent(state.view(), format);
  };
  const frontierOf = (query: string) => contentOf(query)!.frontier.map(({ name }) => name);

  it('has no frontier across categories, and all points', () => {
    expect(frontierOf('')).toEqual([]);
    expect(contentOf('')!.points).toHaveLength(4);
  });

  it('has the frontier of one category, however the list was narrowed to it', () => {
    expect(frontierOf('?category=headphones')).toEqual(['P0', 'P1']);
    expect(frontierOf('?category=dac')).toEqual(['P2']);
    expect(frontierOf('?price=150-350')).toEqual(['P0', 'P1']);
  });

  it('is none where nothing found has a price', () => {
    expect(contentOf('?price=5000-')).toBeUndefined();
  });
});
