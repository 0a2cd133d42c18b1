import { expect, it } from 'vitest';
import { describePage } from '../../../src/publishing/sitemap.ts';

const url = 'https://x.test/en/a(b)/';

it('repeats what a page says of its languages and its day', () => {
  const alternates = [
    { hreflang: 'en', address: url },
    { hreflang: 'x-default', address: 'https://x.test/' },
  ];
  expect(describePage(url, { alternates, modified: '2025-08-07' })).toEqual({
    url,
    lastmod: '2025-08-07',
    links: [
      { lang: 'en', url },
      { lang: 'x-default', url: 'https://x.test/' },
    ],
  });
});

it('adds nothing to a page that says nothing', () => {
  expect(describePage(url, { alternates: [], modified: undefined })).toEqual({ url });
});
