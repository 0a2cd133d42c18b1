import { describe, expect, it } from 'vitest';
import { nothingChosen } from '../../../../src/domain/catalog/choice.ts';
import { readColumns, type Columns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import {
  areOfOneCategory,
  frontierIn,
  order,
  priced,
  scoreSteps,
} from '../../../../src/domain/catalog/order.ts';
import { noEvidence } from '../../../../src/domain/review/evidence.ts';
import type { ListedTag } from '../../../../src/domain/tags/tag-page.ts';
import { families } from '../../../support/catalog.ts';
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

const namesOf = ({ names }: Columns, reviews: Iterable<number>) =>
  Array.from(reviews, (review) => names[review]);

describe('what is no longer made', () => {
  const catalog = () =>
    readColumns(
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

  it('is not on the frontier, and takes nothing from it', () => {
    const columns = catalog();
    const ascending = priced(columns, columns.listed);
    expect(namesOf(columns, ascending)).toEqual(['Gone', 'Cheap', 'Beaten', 'Best']);
    expect(namesOf(columns, frontierIn(columns, nothingChosen, ascending, 'overall'))).toEqual([
      'Cheap',
      'Best',
    ]);
  });

  it('follows the frontier where products are sorted by value', () => {
    const columns = catalog();
    const choice = { ...nothingChosen, sort: 'value' } as const;
    expect(namesOf(columns, order(columns, choice, columns.listed))).toEqual([
      'Best',
      'Cheap',
      'Gone',
      'Beaten',
    ]);
  });
});

describe('reviews of every kind of price', () => {
  const cited = (sources: number, independent: number) => ({
    ...noEvidence,
    whole: { sources, independent },
  });
  /** As listings have them: Dac, Amp, Can, Box. */
  const catalog = () =>
    readColumns(
      indexReviews(
        [
          summary(0, {
            ...{ name: 'Amp', ref: 'amp', date: '2025-03-01', evidence: cited(2, 1) },
            ...{ rating: [2.9, 0.9, 0.5, 0.5, 0.5, 0.5], category: 'dac' },
            price: { amount: 300, currency: 'USD' },
          }),
          summary(2.5, { name: 'Box', ref: 'box', category: 'in-ear' }),
          summary(2.5, {
            ...{ name: 'Can', ref: 'can', date: '2025-02-01', evidence: cited(5, 1) },
            ...{ price: { amount: 0, currency: 'USD' }, category: 'dac' },
          }),
          summary(0, {
            ...{ name: 'Dac', ref: 'dac', date: '2025-02-01', evidence: cited(1, 0) },
            ...{ rating: [3, 0.6, 0.6, 0.6, 0.6, 0.6], category: 'dac' },
            price: { amount: 100, currency: 'USD' },
          }),
        ],
        'USD',
        families,
      ),
    );

  it.each([
    ['overall', 'descending', 'Dac, Amp, Can, Box'],
    ['overall', 'ascending', 'Can, Box, Amp, Dac'],
    ['sv', 'descending', 'Amp, Dac, Can, Box'],
    ['rd', 'ascending', 'Amp, Can, Box, Dac'],
    ['price', 'ascending', 'Can, Dac, Amp, Box'],
    ['price', 'descending', 'Amp, Dac, Can, Box'],
    ['value', 'ascending', 'Dac, Amp, Can, Box'],
    ['value', 'descending', 'Amp, Dac, Can, Box'],
    ['independent', 'descending', 'Can, Amp, Dac, Box'],
    ['deviation', 'ascending', 'Dac, Amp, Can, Box'],
    ['name', 'descending', 'Dac, Can, Box, Amp'],
    ['date', 'descending', 'Amp, Dac, Can, Box'],
    ['date', 'ascending', 'Box, Dac, Can, Amp'],
  ] as const)('are sorted by %s, %s: %s', (sort, direction, names) => {
    const columns = catalog();
    const sorted = order(columns, { ...nothingChosen, sort, order: direction }, columns.listed);
    expect(namesOf(columns, sorted).join(', ')).toBe(names);
  });

  it('are on the map where they are chosen and cost something', () => {
    const columns = catalog();
    expect(namesOf(columns, priced(columns, columns.listed))).toEqual(['Dac', 'Amp']);
    expect(namesOf(columns, priced(columns, Uint32Array.of(0, 1, 2)))).toEqual(['Amp']);
    const ascending = priced(columns, columns.listed);
    const frontierBy = (id: 'overall' | 'sv') =>
      namesOf(columns, frontierIn(columns, nothingChosen, ascending, id));
    expect(frontierBy('overall')).toEqual(['Dac']);
    expect(frontierBy('sv')).toEqual(['Dac', 'Amp']);
  });

  it('have steps of a score, the overall by the reader’s own weights', () => {
    const columns = catalog();
    const own = { ...nothingChosen, weights: [1, 0, 0, 0, 0] };
    expect(Array.from(scoreSteps(columns, nothingChosen, 'overall'))).toEqual([29, 25, 25, 30]);
    expect(Array.from(scoreSteps(columns, own, 'overall'))).toEqual([18, 10, 10, 12]);
    expect(Array.from(scoreSteps(columns, own, 'sv'))).toEqual([9, 5, 5, 6]);
  });

  it('can stand in for each other where all are of one category', () => {
    const columns = catalog();
    expect(areOfOneCategory(columns, Uint32Array.of(0, 2, 3))).toBe(true);
    expect(areOfOneCategory(columns, Uint32Array.of(0, 1))).toBe(false);
    expect(areOfOneCategory(columns, Uint32Array.of())).toBe(true);
  });
});
