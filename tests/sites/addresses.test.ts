import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { languages } from '../../src/domain/languages/index.ts';
import { buildSite } from '../support/build.ts';
import { deadLinks, filesOf, readPages, type BuiltPage } from '../support/pages.ts';

const address = new URL('https://reviews.example.org/audio/');
/** Refs that hold letters which addresses, HTML and XML spell in different ways. */
const refs = ['D302J++', 'R&D', 'Three(b)', "Maker's", 't20-a,b', 'a;b=c@d'];

let pages: BuiltPage[];
let files: Set<string>;
let sitemap: string;

/** One good review of each language under each ref, its Japanese tags included. */
beforeAll(async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'soundproof-addresses-'));
  for (const language of languages) {
    const folder = path.join(content, 'products', language, 'acme');
    await mkdir(folder, { recursive: true });
    const model = await readFile(`tests/sites/good/_products/${language}/acme/acme-one.md`, 'utf8');
    for (const [index, ref] of refs.entries()) {
      const review = model
        .replace(/^(?:layout|permalink): .*\n/gm, '')
        .replace(/^ref: .*$/m, `ref: ${JSON.stringify(ref)}`)
        .replace(/^tags: .*$/m, language === 'ja' ? 'tags: [開放型, ＤＡＣ]' : 'tags: [Open-Back]')
        .replaceAll('Acme One', `Acme ${index}`);
      await writeFile(path.join(folder, `${ref}.md`), review);
    }
  }
  const environment = { SITE_URL: address.origin, BASE_PATH: address.pathname };
  const built = await buildSite(content, environment);
  expect(built.code, built.output).toBe(0);
  pages = await readPages(built.folder);
  files = await filesOf(built.folder);
  sitemap = await readFile(path.join(built.folder, 'sitemap-0.xml'), 'utf8');
});

const attribute = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value]) => value!).sort();

it('spells the address of each page in one way, in the head, the sitemap and links', () => {
  const canonical = pages
    .filter(({ file }) => file !== '404.html')
    .flatMap(({ html }) => attribute(html, /<link rel="canonical" href="([^"]+)"/g))
    .sort();
  expect(canonical).toContain(`${address.href}products/en/D302J++/`);
  const listings = [`${address.href}products/ja/`, `${address.href}products/ja/dac/`];
  expect(canonical).toEqual(expect.arrayContaining(listings));
  expect(canonical.filter((one) => one.includes('/products/ja/'))).toHaveLength(
    refs.length + listings.length,
  );
  const known = new Set(canonical);
  const everywhere = (pattern: RegExp) => [
    ...new Set(pages.flatMap(({ html }) => attribute(html, pattern))),
  ];
  expect(attribute(sitemap, /<loc>([^<]+)<\/loc>/g)).toEqual(canonical);
  expect(everywhere(/<meta property="og:url" content="([^"]+)"/g).sort()).toEqual(
    expect.arrayContaining(canonical),
  );
  const named = [
    ...everywhere(/hreflang="\w+" href="(https:[^"]+)"/g),
    ...attribute(sitemap, /hreflang="\w+" href="([^"]+)"/g),
  ];
  expect(named.length).toBeGreaterThan(refs.length * 2);
  expect(named.filter((one) => !known.has(one))).toEqual([]);
  const links = new Set(
    pages
      .flatMap(({ links }) => links)
      .filter((link) => /^\/audio\/(products|companies|tags|method)\//.test(link))
      .map((link) => new URL(link.replace(/[?#].*/, ''), address).href),
  );
  expect(links.size).toBeGreaterThan(refs.length * 2);
  // Feeds and data beside the pages are files.
  expect([...links].filter((one) => one.endsWith('/') && !known.has(one))).toEqual([]);
});

it('has no dead link', () => {
  expect(deadLinks(pages, files, address)).toEqual([]);
});
