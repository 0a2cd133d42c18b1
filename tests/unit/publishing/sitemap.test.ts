import { expect, it } from 'vitest';
import { describePage } from '../../../src/publishing/sitemap.ts';

it('repeats what the head of a page says of its languages and its day', () => {
  const html = `<head><link rel="alternate" hreflang="en" href="https://x.test/en/">
    <link rel="alternate" hreflang="ja" href="https://x.test/ja/">
    <meta property="article:published_time" content="2025-08-07"></head>
    <body><link rel="alternate" hreflang="fr" href="https://x.test/fr/"></body>`;
  expect(describePage({ url: 'https://x.test/en/' }, html)).toEqual({
    url: 'https://x.test/en/',
    lastmod: '2025-08-07T00:00:00.000Z',
    links: [
      { lang: 'en', url: 'https://x.test/en/' },
      { lang: 'ja', url: 'https://x.test/ja/' },
    ],
  });
});

it('adds nothing to a page that says nothing', () => {
  expect(describePage({ url: 'https://x.test/' }, '<head></head>')).toEqual({
    url: 'https://x.test/',
  });
});
