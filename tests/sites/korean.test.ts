import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { deadLinks, filesOf, readPages, type BuiltPage } from '../support/pages.ts';
import { buildChanged, type Change } from '../support/project.ts';

/** All that a third language changes, besides its own new files. */
const changes: Change[] = [
  {
    file: 'src/domain/languages/index.ts',
    from: "import { ja } from './ja.ts';",
    to: "import { ja } from './ja.ts';\nimport { ko } from './ko.ts';",
  },
  { file: 'src/domain/languages/index.ts', from: '{ en, ja }', to: '{ en, ja, ko }' },
  {
    file: 'src/i18n/index.ts',
    from: "import * as ja from './ja/index.ts';",
    to: "import * as ja from './ja/index.ts';\nimport * as ko from './ko/index.ts';",
  },
  { file: 'src/i18n/index.ts', from: '{ en, ja }', to: '{ en, ja, ko }' },
];

const address = new URL('http://localhost:4321/');
let folder: string;
let pages: BuiltPage[];
const pageAt = (file: string) => pages.find((page) => page.file === `${file}index.html`)!.html;
const alternatesOf = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="(\w+)"/g)].map(([, language]) => language);
const switchOf = (html: string) =>
  [...html.matchAll(/<a href="([^"]+)" lang="[\w-]+" hreflang="([\w-]+)"/g)].map(
    ([, href, language]) => [language, href],
  );

beforeAll(async () => {
  const built = await buildChanged('tests/sites/korean', changes);
  expect(built.code, built.output).toBe(0);
  folder = built.folder;
  pages = await readPages(folder);
});

it('adds a language by two changed files', () => {
  expect(new Set(changes.map(({ file }) => file)).size).toBeLessThanOrEqual(3);
});

describe('a site in three languages', () => {
  const addresses = [
    'ko/',
    'products/ko/',
    'companies/ko/',
    'products/ko/sony-ier-m9/',
    'companies/ko/sony/',
    'tags/ko/',
    'tags/ko/일본/',
    'compare/ko/',
    'changes/ko/',
    'measurements/ko/',
    'data/ko/',
    'method/ko/',
    'method/ko/authors/',
  ];

  it.each(addresses)('has /%s in its language, with nothing left out', (file) => {
    const html = pageAt(file);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="ko"/);
    expect(html).toMatch(/\p{Script=Hangul}{2}/u);
    expect(html).not.toMatch(/undefined|\[object/);
  });

  it('has no dead link', async () => {
    expect(deadLinks(pages, await filesOf(folder), address)).toEqual([]);
  });

  it('names three languages in the head of what is in three, in the switch and in the sitemap', async () => {
    for (const file of ['ko/', 'products/ko/sony-ier-m9/', 'method/ko/', 'compare/ko/']) {
      expect(alternatesOf(pageAt(file)), file).toEqual(['en', 'ja', 'ko']);
    }
    expect(switchOf(pageAt('products/ja/sony-ier-m9/'))).toEqual([
      ['en', '/products/en/sony-ier-m9/'],
      ['ko', '/products/ko/sony-ier-m9/'],
    ]);
    const sitemap = await readFile(path.join(folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`hreflang="ko" href="${address.href}products/ko/sony-ier-m9/"`);
  });

  it('leads the switch to what there is, and says what there is not', () => {
    const onlyTwo = pageAt('products/en/kef-ls50-meta/');
    expect(alternatesOf(onlyTwo)).toEqual(['en', 'ja']);
    expect(onlyTwo).toContain('Not in Korean yet');
  });

  it('writes prices in the language’s currency, and in the one that a review names', () => {
    const listing = pageAt('products/ko/');
    expect(listing).toContain('1,490,000 원');
    expect(listing).toContain('1,511 미국 달러');
    expect(pageAt('products/ko/sony-ier-m9/')).toContain('408,000 원');
  });

  it('has an index in the language’s currency, which leaves the other price to be shown', async () => {
    const file = /data-index="([^"]+)"/.exec(pageAt('products/ko/'))![1]!;
    const index = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as object;
    expect(index).toMatchObject({
      currency: 'KRW',
      names: ['Sony IER-M9', 'Sony IER-Z1R'],
      prices: [1490000, null],
      otherPrices: [[1, 1511, 'USD']],
    });
  });

  it('has a file of words for each screen’s scripts', async () => {
    const scripts = [...(await filesOf(folder))].filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(
      scripts.map((file) => readFile(path.join(folder, file), 'utf8')),
    );
    const korean = texts.filter((text) => /\p{Script=Hangul}{2}/u.test(text));
    expect(korean.length).toBeGreaterThanOrEqual(2);
    expect(korean.filter((text) => /\p{Script=Hiragana}{2}/u.test(text))).toEqual([]);
  });
});
