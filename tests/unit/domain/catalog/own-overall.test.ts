import { expect, it } from 'vitest';
import { ownSums, ownTenths } from '../../../../src/domain/catalog/own-overall.ts';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { summary } from '../../../support/summary.ts';

it.each([
  ['nothing', [2, 2, 2, 2, 2], [18, 25], [18, 25]],
  // Weights count in halves: 6 × 10 + 2 × (4 + 2 + 1 + 1) is 76 of at most 140.
  ['one part more', [3, 1, 1, 1, 1], [76, 70], [27, 25]],
  ['one part alone', [0, 0, 0, 0, 0.5], [1, 5], [5, 25]],
])('changes %s by the weights %j', (_, weights, sums, tenths) => {
  const reviews = [
    summary(0, { name: 'A', ref: 'a', rating: [1.8, 1, 0.4, 0.2, 0.1, 0.1] }),
    summary(0, { name: 'B', ref: 'b', rating: [2.5, 0.5, 0.5, 0.5, 0.5, 0.5] }),
  ];
  const columns = readColumns(indexReviews(reviews, 'USD'));
  expect([...ownSums(columns, weights)]).toEqual(sums);
  expect([...ownTenths(columns, weights)]).toEqual(tenths);
});
