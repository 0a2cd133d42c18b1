import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { allNotes, noteOf, type PageNote } from '../page-notes.ts';
import { absolute } from '../urls.ts';
import { codeVersion } from './code-version.ts';
import { pageKey } from './page-key.ts';
import { keepAllUnchanged, sharedPageRecord } from './page-record.ts';

/**
 * The package orders addresses in this way too, and makes such an object for each two that it
 * compares. Those that are in order take a tenth of the comparisons.
 */
const inOrder = new Intl.Collator('en', { numeric: true });

/** A sitemap may have 50,000 entries. */
const mostEntries = 45_000;

/**
 * The sitemap. Each page notes how its address is spelled, which other languages it has and from
 * what day it is, so the sitemap repeats what the page says and never disagrees with it.
 */
export function reviewSitemap(): AstroIntegration {
  /** The addresses of pages that are drawn or left as they are; complete when the build is done. */
  const customPages: string[] = [];
  const integration = sitemap({
    customPages,
    entryLimit: mostEntries,
    serialize: ({ url }) => {
      const { pathname, origin } = new URL(url);
      const address = absolute(pathname, new URL(origin));
      const note = noteOf(address);
      return note && describePage(address, note);
    },
  });
  const write = integration.hooks['astro:build:done']!;
  integration.hooks['astro:build:done'] = async (options) => {
    if (isUnchanged()) return;
    const addresses = allNotes().map(([address]) => address);
    for (const address of addresses.sort(inOrder.compare)) customPages.push(address);
    // Astro would also list what no search engine may, for the package to compare and leave out.
    await write({ ...options, pages: [] });
  };
  return integration;
}

/** Leaves the files of the sitemap as the last build left them, if pages said the same of themselves. */
function isUnchanged(): boolean {
  const record = sharedPageRecord();
  if (!record) return false;
  const items = allNotes().map(([address, note]) => describePage(address, note));
  const key = pageKey({ version: codeVersion(), items })!;
  const parts = Math.ceil(items.length / mostEntries);
  const files = ['index', ...Array.from({ length: parts }, (_, part) => part)];
  return keepAllUnchanged(
    record,
    files.map((name) => `sitemap-${name}.xml`),
    { key },
  );
}

/** The item of a page. */
export function describePage(url: string, { alternates, modified }: PageNote): SitemapItem {
  const links = alternates.map(({ hreflang, address }) => ({ lang: hreflang, url: address }));
  return {
    url,
    ...(links.length > 0 && { links }),
    ...(modified && { lastmod: modified }),
  };
}
