import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDate } from '../../../src/domain/review/dates.ts';
import { notePage } from '../../../src/page-notes.ts';
import {
  knownPages,
  newPageRecord,
  sharePageRecord,
  type KnownPage,
} from '../../../src/publishing/page-record.ts';
import { describePage, reviewSitemap } from '../../../src/publishing/sitemap.ts';

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

describe('the files of the sitemap', () => {
  let folder: string;
  /** What the last build knew. */
  let last: Map<string, KnownPage>;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'soundproof-sitemap-'));
    last = new Map();
  });

  afterEach(() => sharePageRecord(undefined));

  /** Builds over the last build; gives the files that it leaves as they were. */
  async function build(modified: IsoDate, pages: { pathname: string }[] = []): Promise<string[]> {
    const record = newPageRecord(folder, last);
    sharePageRecord(record);
    notePage(url, { alternates: [], modified });
    const { hooks } = reviewSitemap();
    const config = { site: 'https://x.test', base: '/', trailingSlash: 'always' };
    await hooks['astro:config:done']!({ config } as never);
    await hooks['astro:routes:resolved']!({ routes: [] } as never);
    const dir = pathToFileURL(`${folder}/`);
    await hooks['astro:build:done']!({ dir, pages, logger: { info: vi.fn() } } as never);
    last = new Map(knownPages(record));
    return [...record.kept];
  }

  it('stay as they were while pages say the same of themselves', async () => {
    expect(await build('2025-08-07')).toEqual([]);
    expect(await build('2025-08-07')).toEqual(['sitemap-index.xml', 'sitemap-0.xml']);
    expect(await build('2025-08-08')).toEqual([]);
    expect(await readFile(path.join(folder, 'sitemap-0.xml'), 'utf8')).toContain('2025-08-08');
  });

  it('are all written where one was edited by hand', async () => {
    await build('2025-08-07');
    await writeFile(path.join(folder, 'sitemap-0.xml'), 'edited by hand');
    expect(await build('2025-08-07')).toEqual([]);
    expect(await readFile(path.join(folder, 'sitemap-0.xml'), 'utf8')).toContain(url);
  });

  it('list the pages that say so, each once and by the numbers in their addresses', async () => {
    const addresses = ['10/', '9/', ''].map((page) => `https://x.test/en/tags/${page}`);
    for (const address of addresses) notePage(address, { alternates: [], modified: undefined });
    await build('2025-08-07', [{ pathname: 'en/tags/9/' }, { pathname: 'embed/en/a/' }]);
    const sitemap = await readFile(path.join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(listed).toEqual([url, ...addresses.toReversed()]);
  });
});
