import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedPages, pageCount, paginate } from '../../../../src/domain/catalog/paging.ts';

it('cuts a list into pages that hold it all, in order, none too long', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, size) => {
      const pages = paginate(items, size);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
      for (const page of pages) {
        expect(page.items.length).toBeLessThanOrEqual(size);
        expect(page).toMatchObject({ pages: pages.length, total: items.length });
      }
    }),
  );
});

it('gives an empty list one page', () => {
  expect(paginate([], 10)).toEqual([{ items: [], page: 1, pages: 1, total: 0 }]);
});

it('counts the pages of a list, of which an empty one has one', () => {
  expect([0, 1, 10, 11, 20].map((items) => pageCount(items, 10))).toEqual([1, 1, 1, 2, 2]);
});

it.each([
  [1, 3, [1, 2, 3]],
  [5, 65, [1, 3, 4, 5, 6, 7, 65]],
  [65, 65, [1, 63, 64, 65]],
])('names the first, the last and the near pages of page %i of %i', (page, pages, named) => {
  expect(namedPages(page, pages)).toEqual(named);
});
