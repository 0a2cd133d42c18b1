import { describe, expect, it } from 'vitest';
import { nothingChosen } from '../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { frontierIn, order, priced } from '../../../../src/domain/catalog/order.ts';
import type { ListedTag } from '../../../../src/domain/tags/tag-page.ts';
import { summary } from '../../../support/summary.ts';

const discontinued: ListedTag = {
  slug: '生産終了',
  name: '生産終了',
  group: 'trait',
  meaning: undefined,
  slugs: { en: 'discontinued' },
  hasPage: true,
};

/** A product whose five parts have one score. */
const product = (name: string, amount: number, score: number, tags: ListedTag[] = []) =>
  summary(0, {
    ...{ name, tags, ref: name.toLowerCase(), price: { amount, currency: 'USD' } },
    rating: [score * 5, score, score, score, score, score],
  });

describe('what is no longer made', () => {
  const columns = readColumns(
    indexReviews(
      [
        product('Gone', 100, 0.9, [discontinued]),
        product('Cheap', 200, 0.6),
        product('Beaten', 250, 0.5),
        product('Best', 300, 0.8),
      ],
      'USD',
    ),
  );
  const namesOf = (reviews: Iterable<number>) => Array.from(reviews, (at) => columns.names[at]);

  it('is not on the frontier, and takes nothing from it', () => {
    const ascending = priced(columns, columns.listed);
    expect(namesOf(ascending)).toEqual(['Gone', 'Cheap', 'Beaten', 'Best']);
    expect(namesOf(frontierIn(columns, nothingChosen, ascending, 'overall'))).toEqual([
      'Cheap',
      'Best',
    ]);
  });

  it('follows the frontier where products are sorted by value', () => {
    const choice = { ...nothingChosen, sort: 'value' } as const;
    expect(namesOf(order(columns, choice, columns.listed))).toEqual([
      'Best',
      'Cheap',
      'Gone',
      'Beaten',
    ]);
  });
});
