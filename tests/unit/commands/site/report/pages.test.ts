import { expect, it } from 'vitest';
import { countPages } from '../../../../../src/commands/site/report/pages.ts';

it('counts pages by what their paths say, and by language', () => {
  const files = [
    ...['index.html', '404.html', 'en/index.html', 'ja/index.html'],
    ...['products/en/index.html', 'products/en/2/index.html', 'products/en/in-ear/index.html'],
    ...['products/en/acme-one/index.html', 'products/ja/acme-one/index.html'],
    ...['companies/en/acme/index.html', 'tags/en/index.html', 'tags/en/new/index.html'],
  ];
  const reviews = ['products/en/acme-one', 'products/ja/acme-one', 'companies/en/acme'];
  expect(countPages(files, new Set(reviews))).toEqual({
    languages: { none: 1 },
    '404': { none: 1 },
    home: { en: 1, ja: 1 },
    'product lists': { en: 3 },
    'product reviews': { en: 1, ja: 1 },
    'company reviews': { en: 1 },
    tags: { en: 2 },
  });
});
