import { expect, it } from 'vitest';
import { isReviewText, placingOf } from '../../../../src/domain/check/placing.ts';

it.each([
  ['products/en/acme/one.md', 'product', 'en/acme/one.md'],
  ['_products/ja/acme/one.mdx', 'product', 'ja/acme/one.mdx'],
  ['companies/en/a%20#b?[c] 日本.md', 'company', 'en/a%20#b?[c] 日本.md'],
])('reads %s', (path, kind, below) => {
  expect(placingOf(path)).toEqual({ is: 'review', kind, path: below });
});

it.each([
  'products/en/_drafts/one.md',
  'products/en/acme/_one.md',
  'products/en/.git/one.md',
  'products/en/acme/one.png',
  '_layouts/page.md',
  '.DS_Store',
  'node_modules/a/readme.md',
])('leaves out %s', (path) => {
  expect(placingOf(path)).toEqual({ is: 'left-out' });
});

it.each([
  ['products/en/acme/one.MD', 'Rename it to `one.md`'],
  ['products/en/acme/one.markdown', 'Rename it to `one.md`'],
  ['products/en/acme/one.mdx.txt', 'Rename it to `one.mdx`'],
  ['products/en/acme/one', 'Rename it to `one.md`'],
  ['Products/en/acme/one.md', 'Rename the folder to `products`'],
])('refuses %s', (path, remedy) => {
  expect(placingOf(path)).toMatchObject({ is: 'misplaced' });
  expect(placingOf(path)).toHaveProperty('remedy', expect.stringContaining(remedy));
});

it('knows a review beside the folders by its keys alone', () => {
  expect(placingOf('one.md')).toEqual({ is: 'beside' });
  expect(placingOf('products')).toEqual({ is: 'beside' });
  expect(isReviewText('---\ntitle: One\ntarget_name: One\n---\n')).toBe(true);
  expect(isReviewText('# How to write\n\nrating: six numbers')).toBe(false);
});

it.each([
  ['measurements/acme-one/figures.yaml', 'figures'],
  ['measurements/acme-one/curves.yaml', 'curves'],
  ['measurements/acme-one/One L.txt', 'points'],
  ['measurements/acme-one/one.CSV', 'points'],
])('knows %s as %s of a product', (path, is) => {
  expect(placingOf(path)).toEqual({ is, ref: 'acme-one' });
});

it.each([
  'measurements/figures.yaml',
  'measurements/acme-one/more/one.csv',
  'measurements/acme-one/one.ods',
])('refuses %s', (path) => {
  expect(placingOf(path)).toMatchObject({ is: 'misplaced' });
});
