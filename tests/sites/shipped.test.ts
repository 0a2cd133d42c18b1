import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCategories } from '../../src/reading/data.ts';
import { judgeFolder } from '../../src/reading/judgement.ts';
import { isPageId } from '../../src/domain/text/page-ids.ts';
import { buildSite, type Built } from '../support/build.ts';
import {
  filesOf,
  idsBesideHeadings,
  inlineCode,
  linksWithoutAddress,
  type BuiltPage,
} from '../support/pages.ts';
import { readSite, siteFaults, siteRules, type Site } from '../support/site-faults.ts';

/** Where the site of these tests is deployed: a host of its own, under a base path. */
const address = new URL('https://reviews.example.org/audio/');

let built: Built;
let site: Site;
let pages: BuiltPage[];
let files: ReadonlySet<string>;
const pageAt = (file: string) => pages.find((page) => page.file === file)!;
const categories = new Set((await readCategories('src/content')).byId.keys());
/** Whether a file is the first page of a category. */
const isOfCategory = (file: string) =>
  /^products\/\w+\/[^/]+\/index\.html$/.test(file) && categories.has(file.split('/')[2]!);
const isOfReview = (file: string) =>
  /^(products|companies)\/\w+\/(?!\d+\/)[^/]+\/index\.html$/.test(file) && !isOfCategory(file);
/** Whether search engines may list a page. */
const isIndexed = (html: string) => !html.includes('<meta name="robots" content="noindex"');
const read = (file: string) => readFile(path.join(built.folder, file), 'utf8');

beforeAll(async () => {
  built = await buildSite('src/content', { SITE_URL: address.origin, BASE_PATH: address.pathname });
  site = await readSite(built.folder, address);
  ({ pages, files } = site);
});

it('holds every shipped review, in both languages', async () => {
  expect(built.code).toBe(0);
  const { reviews, problems } = await judgeFolder('src/content');
  // Prices move, and a proof keeps those of its day. Of one product no source is known.
  const usual = ['comparator-price', 'review-source'];
  expect(problems.filter(({ rule }) => !usual.includes(rule))).toEqual([]);
  expect(reviews).toHaveLength(44);
  for (const { kind, review } of reviews.map(({ facts }) => facts)) {
    const folder = kind === 'product' ? 'products' : 'companies';
    expect(files).toContain(`${folder}/${review!.lang}/${review!.ref}/index.html`);
  }
});

describe('a crawl of all pages, feeds and sitemaps', () => {
  it('finds nothing wrong, under a base path', async () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(await siteFaults(site)).toEqual([]);
  });

  const review = 'products/en/sony-ier-z1r/index.html';
  const change = (site: Site, of: (page: BuiltPage) => Partial<BuiltPage>): Site => ({
    ...site,
    pages: site.pages.map((page) => (page.file === review ? { ...page, ...of(page) } : page)),
  });
  const replace = (from: RegExp, to: string) => (site: Site) =>
    change(site, (page) => ({
      html: page.html.replace(from, to),
    }));
  const without = (site: Site): Site => ({
    ...site,
    pages: site.pages.filter(({ file }) => file !== review),
    files: new Set([...site.files].filter((file) => file !== review)),
  });

  it.each<[keyof typeof siteRules, (site: Site) => Site]>([
    ['links', (site) => change(site, () => ({ links: ['/audio/en/#nowhere'] }))],
    ['addresses', replace(/sony-ier-z1r\/"/, 'sony-ier-m9/"')],
    ['titles', replace(/<title>[^<]+/, '<title>Sony IER-M9 Product Review · Soundproof')],
    ['previews', replace(/sony-ier-z1r\.png/, 'nothing.png')],
    ['alternates', replace(/hreflang="ja"/, 'hreflang')],
    ['structuredData', replace(/"ratingValue":/, '"value":')],
    ['feeds', without],
    ['sitemap', without],
  ])('finds what is wrong with %s', async (rule, spoil) => {
    expect(await siteRules[rule](site)).toEqual([]);
    expect(await siteRules[rule](spoil(site))).not.toEqual([]);
  });
});

it('gives no place on the page of a review an id that a heading of its text could have', () => {
  const reviewPages = pages.filter(({ file }) => isOfReview(file));
  const ids = new Set(reviewPages.flatMap(({ html }) => idsBesideHeadings(html, 'prose')));
  for (const id of ['content', 'proof', 'alternatives', 'rank', 'products', 'ref-1', 'cite-1']) {
    expect(ids).toContain(id);
  }
  expect([...ids].filter((id) => !isPageId(id))).toEqual([]);
});

it('parts the text of a review only where its figures come', () => {
  const textsOf = (file: string) => pageAt(file).html.match(/<div class="prose[ "]/g);
  expect(textsOf('companies/en/sony/index.html')).toHaveLength(1);
  expect(textsOf('products/en/sony-ier-m9/index.html')).toHaveLength(2);
});

it('is valid HTML on every page', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // `<br />` and `<br>` are the same to a browser; Astro writes what it likes.
      'void-style': 'off',
      // Long titles are a matter of taste, and of the product's name.
      'long-title': 'off',
      // Style belongs to Prettier.
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'doctype-style': 'off',
      // Safari takes the list from a list without bullets; the role gives it back.
      'no-redundant-role': 'off',
      // A meter is drawn as SVG; the native element can't be.
      'prefer-native-element': 'off',
    },
  });
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(page.html);
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages) {
        faults.push(`${page.file}:${line} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

it.each([
  ['en', 'Frequency response measured by oratory1990', 'Frequency response'],
  ['ja', 'oratory1990が測定した周波数特性', '周波数特性'],
])(
  'shows a figure and a curve of a product in a text about its company, %s',
  (language, ...said) => {
    const { html } = pageAt(`companies/${language}/sony/index.html`);
    const [drawing, quantity] = said;
    const [measurement] = /<p class="measurement.*?<\/p>/s.exec(html)!;
    expect(measurement).toContain(quantity);
    expect(measurement).toMatch(/2\.07(?:\s|&nbsp;)dB/);
    const [figure] = /<figure class="ui.*?<\/figure>/s.exec(html)!;
    expect(figure).toContain(`aria-label="${drawing}"`);
    expect(figure).toContain(`/audio/products/${language}/sony-ier-z1r/`);
    expect(figure).toMatch(/<path class="line line-1"/);
    expect(figure).toContain('/audio/measurements/curves/sony-ier-z1r/oratory1990.csv');
  },
);

it('lists every curve with its files and licence, and every figure, in both languages', () => {
  const curves = globSync('src/content/measurements/*/*.csv');
  const figures = globSync('src/content/measurements/*/figures.yaml')
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((text) => text.match(/^- quantity:/gm) ?? []);
  for (const language of ['en', 'ja']) {
    const { html } = pageAt(`measurements/${language}/index.html`);
    const ids = [...html.matchAll(/<li id="curve-([^"]+)"/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual(
      curves.map((file) => file.split('/').slice(-2).join('_').replace('.csv', '')).sort(),
    );
    for (const id of ids) {
      expect(html).toContain(`/audio/measurements/curves/${id!.replace('_', '/')}.csv"`);
    }
    expect(html.match(/MIT, ©/g)).toHaveLength(curves.length);
    expect(html.match(/<span class="value /g)).toHaveLength(figures.length);
  }
});

it('says what the over-ear model does of what it fits, as AutoEq publishes it, and of nothing else', () => {
  const said = (ref: string) =>
    /over-ear preference (\d+)/.exec(pageAt(`products/en/${ref}/index.html`).html)?.[1];
  expect(said('sennheiser-hd-600')).toBe('91');
  expect(said('hifiman-sundara')).toBe('84');
  expect(said('sony-ier-m9')).toBeUndefined();
});

describe('every page', () => {
  it('names its language, has one h1, a description and a canonical address', () => {
    for (const { file, html } of pages) {
      const language = /(?:^|\/)(en|ja)\//.exec(file)?.[1] ?? 'en';
      expect(html, file).toContain(`<html lang="${language}"`);
      expect(html.match(/<h1[ >]/g), file).toHaveLength(1);
      expect(html, file).toMatch(/<meta name="description" content="[^"]{10,}/);
      if (!isIndexed(html)) continue;
      const here = new URL(encodeURI(file.replace(/index\.html$/, '')), address).href;
      expect(html, file).toContain(`<link rel="canonical" href="${here}"`);
    }
  });

  it('has no inline script or style, no frame and nothing from another host', () => {
    for (const { file, html } of pages) {
      expect(inlineCode(html), file).toEqual([]);
      expect(html, file).not.toContain('<iframe');
      for (const [, source] of html.matchAll(/<(?:script|img)[^>]* src="([^"]+)"/g)) {
        expect(source, file).toMatch(/^\/audio\//);
      }
    }
  });

  it('names a picture that stands for it where it is shared, and says what it shows', () => {
    for (const { file, html } of pages.filter((page) => isIndexed(page.html))) {
      const [, picture] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
      const own = file.replace(/\/index\.html$/, '.png');
      const language = /(?:^|\/)(en|ja)\//.exec(file)?.[1] ?? 'en';
      const expected = isOfReview(file) ? own : `${language}.png`;
      expect(picture, file).toBe(address.href + expected);
      expect(files, file).toContain(expected);
      expect(html, file).toMatch(/<meta property="og:image:alt" content="[^"]{10,}/);
      expect(html, file).toContain('<meta name="twitter:card" content="summary_large_image"');
    }
  });

  it('has no link without an address', () => {
    for (const { file, html } of pages) expect(linksWithoutAddress(html), file).toEqual([]);
  });
});

describe('the sitemap', () => {
  it('names every page that search engines may list, with alternates and the day of reviews', async () => {
    expect(await read('sitemap-index.xml')).toContain(`${address.href}sitemap-0.xml`);
    const sitemap = await read('sitemap-0.xml');
    const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => decodeURI(url!));
    const expected = pages
      .filter(({ html }) => isIndexed(html))
      .map(({ file }) => address.href + file.replace(/index\.html$/, ''));
    expect(named.sort()).toEqual(expected.sort());
    const review = sitemap
      .split('<url>')
      .find((url) => url.includes('/products/en/kef-ls50-meta/</loc>'));
    expect(review).toContain('<lastmod>2026-02-25T00:00:00.000Z</lastmod>');
    expect(review).toContain(`hreflang="ja" href="${address.href}products/ja/kef-ls50-meta/"`);
  });

  it('is named in robots.txt', async () => {
    expect(await read('robots.txt')).toContain(`Sitemap: ${address.href}sitemap-index.xml`);
  });
});

/** A language's file of words in the table of those that a script may load. */
const words = /"\.\/([\w-]+)\/(\w+)\.ts":.*?import\([`"']\.\/([^`"']+)[`"']\)/g;

describe('the weight of a page, compressed', () => {
  const weigh = async (page: BuiltPage, compress: (text: string) => Buffer = gzipSync) => {
    const assets = page.links.filter((link) => /\/_astro\/[^/]+\.(css|js)$/.test(link));
    const texts = await Promise.all(
      assets.map((link) => read(link.slice(address.pathname.length))),
    );
    return [page.html, ...texts].reduce((sum, text) => sum + compress(text).length, 0);
  };

  it('is at most 25.4 kB for a review with Brotli, stylesheet and scripts included, and 2.3 more with curves', async () => {
    for (const page of pages.filter(({ file }) => isOfReview(file))) {
      const most = page.html.includes('<curve-plot') ? 27_700 : 25_400;
      expect(await weigh(page, brotliCompressSync), page.file).toBeLessThanOrEqual(most);
    }
  });

  it('is at most 5 kB for the curves of a review', () => {
    const sections = pages.flatMap(
      ({ html }) => html.match(/<section class="curves[^]*?<\/section>/g) ?? [],
    );
    expect(sections).toHaveLength(10);
    for (const section of sections) expect(gzipSync(section).length).toBeLessThanOrEqual(5_000);
  });

  it('is at most 20 kB for a home page, with Brotli', async () => {
    for (const file of ['en/index.html', 'ja/index.html']) {
      expect(await weigh(pageAt(file), brotliCompressSync), file).toBeLessThanOrEqual(20_000);
    }
  });

  it('is at most 40 kB for a category', async () => {
    const ofCategories = pages.filter(({ file }) => isOfCategory(file));
    expect(ofCategories.length).toBeGreaterThan(10);
    for (const page of ofCategories) {
      expect(await weigh(page), page.file).toBeLessThanOrEqual(40_000);
    }
  });

  it('is at most 60 kB for a listing', async () => {
    expect(await weigh(pageAt('products/ja/index.html'))).toBeLessThanOrEqual(60_000);
  });

  /** The scripts of a page with what they import, and the words that they load for a screen. */
  const scriptsOf = async (page: BuiltPage, screen?: string) => {
    const language = page.file.split('/')[1];
    const found = new Map<string, string>();
    const collect = async (script: string): Promise<void> => {
      if (found.has(script)) return;
      const text = await read(script);
      found.set(script, text);
      for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
        await collect(path.posix.join(path.posix.dirname(script), name!));
      }
      for (const [, spoken, file, name] of text.matchAll(words)) {
        if (spoken !== language || (file !== screen && file !== 'format')) continue;
        await collect(path.posix.join(path.posix.dirname(script), name!));
      }
    };
    for (const link of page.links.filter((link) => link.endsWith('.js'))) {
      await collect(link.slice(address.pathname.length));
    }
    return [...found.values()];
  };

  it('is of the words of the page’s language only', async () => {
    const screens = [
      { screen: 'compare', file: 'compare/en/index.html' },
      { screen: 'catalog', file: 'products/en/index.html' },
    ];
    for (const { screen, file } of screens) {
      const scripts = (await scriptsOf(pageAt(file), screen)).join('\n');
      expect(scripts).toContain('Scientific Validity');
      expect(scripts).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u);
    }
  });

  it('is at most 8 kB of script on a review with curves, 3.4 of them for the comparison', async () => {
    const review = await scriptsOf(pageAt('products/en/sony-ier-z1r/index.html'));
    const texts = review.map((text) => gzipSync(text).length);
    expect(texts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8_000);
    const tray = review.filter(
      (text) =>
        !/theme-choice|contents-list|age-note|own-overall|name-field|curve-plot|speculationrules|modulepreload/.test(
          text,
        ),
    );
    expect(tray.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThanOrEqual(3_400);
  });

  it('is at most 8 kB of script and words more where a reader touches curves', async () => {
    const opening = [...files].find((file) => /_astro\/open-plot\.[^/]+\.js$/.test(file))!;
    for (const language of ['en', 'ja']) {
      const without = await scriptsOf(pageAt(`products/${language}/fiio-ka11/index.html`));
      const page = pageAt(`products/${language}/sony-ier-m9/index.html`);
      const links = [...page.links, address.pathname + opening];
      const touched = await scriptsOf({ ...page, links }, 'plot');
      const added = touched.filter((text) => !without.includes(text));
      expect(added.join('\n')).toContain(language === 'en' ? 'less sure' : '参考');
      const weight = added.reduce((sum, text) => sum + gzipSync(text).length, 0);
      expect(weight, language).toBeLessThanOrEqual(8_000);
    }
  });

  it('is at most 17.7 kB of script on the comparison', async () => {
    const texts = await scriptsOf(pageAt('compare/en/index.html'), 'compare');
    const weight = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(weight).toBeLessThanOrEqual(17_700);
  });

  it('is little for the data that a review holds for the comparison', () => {
    const { html } = pageAt('products/en/sony-ier-z1r/index.html');
    const block = /<script type="application\/json" id="review-data">(.*?)<\/script>/.exec(
      html,
    )?.[1];
    expect(gzipSync(block!).length).toBeLessThanOrEqual(800);
    expect(JSON.parse(block!)).toMatchObject({ ref: 'sony-ier-z1r', company: 'Sony' });
    expect(pageAt('companies/en/sony/index.html').html).not.toContain('review-data');
  });
});

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus');
if (existsSync(corpus)) {
  describe('a folder of several hundred reviews', () => {
    it('is built but for those it must refuse, and nothing is wrong with it', async () => {
      const { reviews: judged, refused } = await judgeFolder(corpus);
      const large = await buildSite(corpus, { SKIP_INVALID: '1' });
      expect(large.code).toBe(0);
      const largeFiles = await filesOf(large.folder);
      const reviews = [...largeFiles].filter(isOfReview);
      expect(reviews).toHaveLength(judged.length - refused.size);
      const host = new URL('http://localhost:4321/');
      expect(await siteFaults(await readSite(large.folder, host))).toEqual([]);
      const listing = await readFile(path.join(large.folder, 'products/ja/index.html'));
      expect(gzipSync(listing).length).toBeLessThanOrEqual(50_000);
      // Twelve categories with their picks; with Brotli, style and scripts weigh 13 kB.
      for (const home of ['en/index.html', 'ja/index.html']) {
        const html = await readFile(path.join(large.folder, home));
        expect(brotliCompressSync(html).length, home).toBeLessThanOrEqual(8_000);
      }
      // Style and scripts weigh less than 12 kB, as they do on a shipped page.
      for (const file of [...largeFiles].filter(isOfCategory)) {
        const html = await readFile(path.join(large.folder, file));
        expect(gzipSync(html).length, file).toBeLessThanOrEqual(28_000);
      }
    });
  });
}
