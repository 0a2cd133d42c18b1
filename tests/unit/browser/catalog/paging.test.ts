import { expect, it } from 'vitest';
import { pageOfLink } from '../../../../src/browser/catalog/paging.ts';

it.each([
  [{ search: '?sort=name&page=7', pathname: '/products/en/' }, 7],
  [{ search: '', pathname: '/base/products/en/2/' }, 2],
  [{ search: '', pathname: '/products/en/' }, 1],
  [{ search: '?sort=name', pathname: '/products/en/' }, 1],
])('%j leads to page %i', (link, page) => {
  expect(pageOfLink(link)).toBe(page);
});
