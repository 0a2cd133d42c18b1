import { expect, it } from 'vitest';
import { pageAhead } from '../../../src/browser/page-ahead.ts';

const here = new URL('https://reviews.example.org/products/en/?page=2');
const ahead = (address: string) => pageAhead(new URL(address, here), here);

it('is another page of the site, with what is asked of it and the place in it', () => {
  expect(ahead('/products/en/sony-ier-m9/#proof')).toBe('/products/en/sony-ier-m9/#proof');
  expect(ahead('/search/en/?q=sony')).toBe('/search/en/?q=sony');
});

it('is none for what is no other page', () => {
  for (const address of [
    '?page=3',
    '#results',
    '/data/en/reviews.json',
    '/products/en/feed.xml',
    'https://example.com/',
    'mailto:someone@example.org',
  ]) {
    expect(ahead(address), address).toBeUndefined();
  }
});
