import { readFile } from 'node:fs/promises';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap. Each page's own head says which other languages it has and from what day it is, so
 * the sitemap repeats what the page says and never disagrees with it.
 */
export function reviewSitemap(): AstroIntegration {
  let folder: URL;
  let base = '/';
  const integration = sitemap({
    serialize: async (item) => {
      const address = new URL(item.url);
      const path = decodeURIComponent(address.pathname).slice(base.length);
      const html = await readFile(new URL(`${encodeURI(path)}index.html`, folder), 'utf8');
      return describePage(item, html);
    },
  });
  const configDone = integration.hooks['astro:config:done'];
  integration.hooks['astro:config:done'] = async (options) => {
    folder = options.config.outDir;
    base = options.config.base.replace(/\/*$/, '/');
    await configDone?.(options);
  };
  return integration;
}

/** Adds to a page's item what the head of its HTML says: alternates and the day of the review. */
export function describePage(item: SitemapItem, html: string): SitemapItem {
  const head = html.slice(0, html.indexOf('</head>'));
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)].map(
    ([, lang, url]) => ({ lang: lang!, url: url! }),
  );
  const day = /<meta property="article:published_time" content="([\d-]+)"/.exec(head)?.[1];
  return {
    ...item,
    ...(links.length > 0 ? { links } : {}),
    ...(day ? { lastmod: new Date(day).toISOString() } : {}),
  };
}
