import { expect, it } from 'vitest';
import { describePage } from '../../../src/publishing/sitemap.ts';

it('repeats what the head of a page says of its address, its languages and its day', () => {
  const html = `<head><link rel="canonical" href="https://x.test/en/a(b)/">
    <link rel="alternate" hreflang="en" href="https://x.test/en/">
    <link rel="alternate" hreflang="ja" href="https://x.test/ja/">
    <meta property="article:published_time" content="2025-08-07"></head>
    <body><link rel="alternate" hreflang="fr" href="https://x.test/fr/"></body>`;
  expect(describePage({ url: 'https://x.test/en/a%28b%29/' }, html)).toEqual({
    url: 'https://x.test/en/a(b)/',
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
