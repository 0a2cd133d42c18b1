import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap. Each page's own head says how its address is spelled, which other languages it has
 * and from what day it is, so the sitemap repeats what the page says and never disagrees with it.
 */
export function reviewSitemap(): AstroIntegration {
  let folder: URL;
  let base = '/';
  const integration = sitemap({
    serialize: async (item) => {
      const address = new URL(item.url);
      const below = decodeURIComponent(address.pathname).slice(base.length);
      const html = await readFile(path.join(fileURLToPath(folder), below, 'index.html'), 'utf8');
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

/** A page's item with what the head of its HTML says: address, alternates, the day of the review. */
export function describePage(item: SitemapItem, html: string): SitemapItem {
  const head = html.slice(0, html.indexOf('</head>'));
  const url = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? item.url;
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)].map(
    ([, lang, url]) => ({ lang: lang!, url: url! }),
  );
  const day = /<meta property="article:published_time" content="([\d-]+)"/.exec(head)?.[1];
  return {
    ...item,
    url,
    ...(links.length > 0 ? { links } : {}),
    ...(day ? { lastmod: new Date(day).toISOString() } : {}),
  };
}
