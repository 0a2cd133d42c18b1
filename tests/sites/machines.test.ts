import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built } from '../support/build.ts';
import { hostileTexts, writeHostileSite } from '../support/hostile.ts';
import { checkBy } from '../support/json-schema.ts';
import { filesOf, inlineCode, readPages, type BuiltPage } from '../support/pages.ts';
import { readRss } from '../support/rss.ts';
import { readSite, siteFaults } from '../support/site-faults.ts';
import { assertSitemap } from '../support/sitemap.ts';
import { structuredDataOf } from '../support/structured-data.ts';

/** What machines read, on a site whose every name tries to break out of it. */
const address = new URL('https://reviews.example.org/audio/');

let content: string;
let built: Built;
let pages: BuiltPage[];
const pageAt = (file: string) => pages.find((page) => page.file === `${file}index.html`)!.html;
const read = (file: string) => readFile(path.join(built.folder, file), 'utf8');

beforeAll(async () => {
  const environment = { SITE_URL: address.origin, BASE_PATH: address.pathname };
  content = await writeHostileSite();
  built = await buildSite(content, environment);
  expect(built.code, built.output).toBe(0);
  pages = await readPages(built.folder);
});

describe('a page', () => {
  it('runs nothing that a name holds', () => {
    for (const { file, html } of pages) expect(inlineCode(html), file).toEqual([]);
  });

  it('leads nowhere that is not there, nor does a file', async () => {
    expect(await siteFaults(await readSite(built.folder, address))).toEqual([]);
  });

  it('names each product as it is named', () => {
    for (const [index, name] of hostileTexts.entries()) {
      const { Product } = structuredDataOf(pageAt(`products/en/acme-${index}/`));
      expect(Product).toHaveLength(1);
      expect(Product![0]).toMatchObject({ name: name.trim() });
    }
  });
});

describe('the sitemap', () => {
  it('is what the protocol says', async () => {
    const sitemap = await read('sitemap-0.xml');
    expect(() => assertSitemap(sitemap)).not.toThrow();
    expect(() => assertSitemap(sitemap.replace('<loc>', '<place>'))).toThrow();
    const wrong = sitemap.replace(/<lastmod>[^<]*/, '<lastmod>yesterday');
    expect(() => assertSitemap(wrong)).toThrow(/lastmod/);
  });

  it('tells the day of the last change in what a page shows', async () => {
    const urls = (await read('sitemap-0.xml')).split('<url>');
    const dayOf = (below: string) => {
      const url = urls.find((one) => one.includes(`<loc>${address.href}${below}</loc>`));
      return /<lastmod>([\d-]+)T/.exec(url!)?.[1];
    };
    expect(dayOf('products/en/acme-2/')).toBe('2025-09-03');
    expect(dayOf('products/en/headphones/')).toBe('2025-09-14');
    expect(dayOf('products/ja/')).toBe('2025-09-14');
    expect(dayOf('en/')).toBe('2025-09-14');
    expect(dayOf('method/en/')).toBeUndefined();
  });

  it('sends readers of other languages to the choice of language', async () => {
    const other = `hreflang="x-default" href="${address.href}"`;
    for (const file of ['', 'en/', 'ja/']) expect(pageAt(file)).toContain(other);
    expect((await read('sitemap-0.xml')).split(other)).toHaveLength(4);
  });
});

describe('feeds', () => {
  it('of everything, a kind, a category and a company of many products are named by their pages', async () => {
    const lists = ['en/', 'products/en/', 'products/en/headphones/', 'companies/en/acme/'];
    for (const list of lists) {
      for (const format of ['xml', 'json']) {
        expect(pageAt(list), list).toContain(`href="/audio/${list}feed.${format}"`);
      }
      const { self, items } = readRss(await read(`${list}feed.xml`));
      expect(self).toBe(`${address.href}${list}feed.xml`);
      const { feed_url: alike, items: others } = JSON.parse(await read(`${list}feed.json`));
      expect(alike).toBe(`${address.href}${list}feed.json`);
      expect(items.map(({ link }) => link)).toEqual(others.map(({ url }: { url: string }) => url));
    }
    expect(pageAt('tags/ja/')).toContain('href="/audio/ja/feed.xml"');
  });

  it('hold what is newest first, each review at its page and each change in its history', async () => {
    const { items } = readRss(await read('products/ja/feed.xml'));
    const newest = hostileTexts.map((_, index) => `products/ja/acme-${index}/`).reverse();
    const changes = newest.map((page) => `${page}#history-1`);
    expect(items.map(({ link }) => link.slice(address.href.length))).toEqual([
      ...changes,
      ...newest,
    ]);
    for (const change of changes) {
      expect(pageAt(change.split('#')[0]!)).toContain('<li id="history-1"');
    }
    const company = readRss(await read('companies/ja/acme/feed.xml')).items;
    expect(company).toHaveLength(items.length + 1);
  });
});

describe('the data', () => {
  const readJson = async (file: string) => JSON.parse(await read(file));

  it('is the same in each format, and what its schema says', async () => {
    const faultsOf = checkBy(await readJson('data/schema.json'));
    const { reviews, ...about } = await readJson('data/ja/reviews.json');
    expect(about).toMatchObject({
      language: 'ja',
      date: '2025-09-14',
      version: expect.stringMatching(/^[\da-f]{12}$/),
    });
    expect(about.schema).toBe(`${address.href}data/schema.json`);
    expect(reviews).toHaveLength(hostileTexts.length + 1);
    for (const review of reviews) expect(faultsOf(review), review.ref).toEqual([]);
    const lines = (await read('data/ja/reviews.ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(reviews);
    const rows = parseCsv(await read('data/ja/reviews.csv'), { bom: true, columns: true });
    const urlsOf = (records: { url: string }[]) => records.map(({ url }) => url);
    expect(urlsOf(rows as { url: string }[])).toEqual(urlsOf(reviews));
  });

  it('of one review lies beside its page, with its text as it was written', async () => {
    const { reviews } = await readJson('data/en/reviews.json');
    for (const [index, name] of hostileTexts.entries()) {
      const below = `products/en/acme-${index}`;
      const review = await readJson(`${below}.json`);
      expect(reviews).toContainEqual(review);
      expect(review).toMatchObject({ target_name: name.trim(), url: `${address.href}${below}/` });
      const file = path.join(content, 'products/en/acme', `acme-${index}.md`);
      expect(await read(`${below}.md`)).toBe(await readFile(file, 'utf8'));
      for (const format of ['json', 'md']) {
        expect(pageAt(`${below}/`)).toContain(`href="/audio/${below}.${format}"`);
      }
    }
  });

  it('is told to language models by addresses that are there', async () => {
    const text = await read('llms.txt');
    const files = await filesOf(built.folder);
    const linked = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, link]) => link!);
    expect(linked.length).toBeGreaterThan(10);
    for (const link of linked) {
      const below = decodeURIComponent(link.slice(address.href.length));
      expect(files).toContain(below.endsWith('/') ? `${below}index.html` : below);
    }
  });
});

describe('an embedded rating', () => {
  it('has the scores and a link to the review, and is in no search engine', async () => {
    const sitemap = await read('sitemap-0.xml');
    expect(sitemap).not.toContain('/embed/');
    for (const below of ['products/ja/acme-3', 'companies/ja/acme']) {
      const html = pageAt(`embed/ja/${below.split('/')[2]}/`);
      expect(html).toContain(`<a href="/audio/${below}/" target="_blank" rel="noopener"`);
      expect(html.match(/role="meter"/g)).toHaveLength(5);
      expect(html).toContain('<meta name="robots" content="noindex"');
    }
  });
});
