import { describe, expect, it } from 'vitest';
import { nothingChosen, type Choice } from '../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import type { Measured } from '../../../../src/domain/catalog/measured.ts';
import { order } from '../../../../src/domain/catalog/order.ts';
import { select } from '../../../../src/domain/catalog/selection.ts';
import { unranked } from '../../../../src/domain/catalog/unranked.ts';
import { summary } from '../../../support/summary.ts';

const names = ['Another rig', 'Far', 'Figures', 'Near', 'None', 'Same'];
const on = (family: string, decibels: number): Measured => ({ deviation: { family, decibels } });
const measured = new Map<string, Measured>([
  ['another rig', on('heads', 3.31)],
  ['far', on('in-ear', 3.31)],
  ['figures', {}],
  ['near', on('in-ear', 0.98)],
  ['same', on('in-ear', 3.31)],
]);
const reviews = names.map((name) => summary(3, { name, ref: name.toLowerCase() }));
const indexed = () => indexReviews(reviews, 'USD', [], measured);
const found = (choice: Partial<Choice>) => {
  const columns = readColumns(JSON.parse(JSON.stringify(indexed())));
  const whole = { ...nothingChosen, ...choice };
  return [...order(columns, whole, select(columns, whole).matching)].map((at) => columns.names[at]);
};

describe('reviews of what was measured', () => {
  it('are found by a filter', () => {
    expect(found({ measured: 'only', sort: 'name' })).toEqual(
      names.filter((name) => name !== 'None'),
    );
  });

  it('are sorted by deviation within a family of rigs, and never across', () => {
    expect(found({ sort: 'deviation' })).toEqual([
      ...['Near', 'Far', 'Same'],
      'Another rig',
      ...['Figures', 'None'],
    ]);
    expect(found({ sort: 'deviation', order: 'descending' }).slice(0, 4)).toEqual([
      'Another rig',
      ...['Far', 'Same'],
      'Near',
    ]);
  });

  it('are ranked by family and deviation, equal ones alike', () => {
    const { isMeasured, deviationRank } = readColumns(indexed());
    expect([...isMeasured]).toEqual([1, 1, 1, 1, 0, 1]);
    expect([...deviationRank]).toEqual([2, 1, unranked, 0, unranked, 1]);
  });

  it('are a few numbers of the index', () => {
    const index = indexed();
    expect(index.measured).toEqual([0, 1, 1, 1, 2]);
    // Most were measured on the rig of the first family.
    expect(index.deviations).toEqual([
      [0, 331, 1],
      [1, 331, 0],
      [3, 98, 0],
      [5, 331, 0],
    ]);
    const nothing = indexReviews(reviews, 'USD');
    expect([nothing.measured, nothing.deviations]).toEqual([[], []]);
  });
});
