import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { cutIntoPieces } from '../../../../src/domain/catalog/paging.ts';
import { pieceOrder, pieceSizeFor } from '../../../../src/domain/catalog/verdict-pieces.ts';
import { families, someReviews } from '../../../support/catalog.ts';

it('holds fewer sentences a piece where they are longer', () => {
  expect(pieceSizeFor(['a'.repeat(100), 'a'.repeat(250)])).toBe(4);
  expect(pieceSizeFor(['あ'.repeat(100), 'あ'.repeat(50)])).toBe(3);
  expect(pieceSizeFor(['a'.repeat(5000)])).toBe(1);
  expect(pieceSizeFor([])).toBe(1);
});

it('keeps a category together, highest overall first', () => {
  fc.assert(
    fc.property(someReviews, (reviews) => {
      const columns = readColumns(indexReviews(reviews, 'USD', families));
      const order = pieceOrder(columns);
      expect(new Set(order).size).toBe(reviews.length);
      for (const [at, review] of order.entries()) {
        const before = order[at - 1];
        if (before === undefined || columns.category[before] !== columns.category[review]) continue;
        expect(columns.overall[before]).toBeGreaterThanOrEqual(columns.overall[review]!);
      }
      const starts = order.filter(
        (review, at) => columns.category[review] !== columns.category[order[at - 1]!],
      );
      expect(starts).toHaveLength(new Set(columns.category).size);
    }),
  );
});

it('cuts a list into pieces of which the last may be shorter', () => {
  expect(cutIntoPieces([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(cutIntoPieces([], 2)).toEqual([]);
});
