import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { allNotes, noteOf, type PageNote } from '../page-notes.ts';
import { absolute } from '../urls.ts';
import { codeVersion } from './code-version.ts';
import { pageKey } from './page-key.ts';
import { keepAllUnchanged, sharedPageRecord } from './page-record.ts';

/** A sitemap may have 50,000 entries. */
const mostEntries = 45_000;

/**
 * The sitemap. Each page notes how its address is spelled, which other languages it has and from
 * what day it is, so the sitemap repeats what the page says and never disagrees with it.
 * @param customPages the addresses of pages that a build leaves as they are; read when it is done
 */
export function reviewSitemap(customPages: string[]): AstroIntegration {
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
    if (!isUnchanged()) await write(options);
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
