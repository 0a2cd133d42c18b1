import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built } from '../support/build.ts';
import { deadLinks, filesOf, readPages } from '../support/pages.ts';

let built: Built;
let CACHE_DIR: string;
let files: Set<string>;
const page = (address: string) => readFile(path.join(built.folder, address, 'index.html'), 'utf8');

beforeAll(async () => {
  CACHE_DIR = await mkdtemp(path.join(tmpdir(), 'soundproof-cache-'));
  built = await buildSite('tests/sites/good', { CACHE_DIR });
  files = await filesOf(built.folder);
});

it('builds Markdown and MDX with `layout`, in folders named as in Jekyll', () => {
  expect(built.output).toContain('Built');
  expect(built.code).toBe(0);
  for (const review of ['products/en/acme-one', 'products/ja/acme-two', 'companies/en/acme']) {
    expect(files).toContain(`${review}/index.html`);
  }
});

it('gives a ref with odd letters an address that its links reach', async () => {
  expect(files).toContain('products/en/Acme+Three(b)/index.html');
  const dead = deadLinks(await readPages(built.folder), files, new URL('http://localhost:4321/'));
  expect(dead).toEqual([]);
});

it('is the same, byte for byte, when it is built again from its cache', async () => {
  const cold = await readPages(built.folder);
  const warm = await readPages((await buildSite('tests/sites/good', { CACHE_DIR })).folder);
  const texts = (pages: typeof cold) =>
    Object.fromEntries(pages.map(({ file, html }) => [file, html]));
  expect(texts(warm)).toEqual(texts(cold));
});

it('offers no correction where it is not told where the reviews are kept', async () => {
  const html = await page('products/en/acme-one');
  expect(html).toContain('Scored by version');
  expect(html).not.toMatch(/id="corrections"|rel="nofollow"/);
});

it('says plainly that nothing is measured where nothing is', async () => {
  expect(await page('measurements/en')).toContain('No measurement has been recorded yet.');
  expect(await page('measurements/ja')).not.toContain('<h2');
});

it('never publishes a draft', () => {
  expect([...files].filter((file) => file.includes('draft'))).toEqual([]);
});

it('files spellings of one tag on one page, with products and their glyphs', async () => {
  const html = await page('tags/en/open-back');
  for (const name of ['Acme One', 'Acme Two', 'Acme Three']) expect(html).toContain(`>${name}</a>`);
  expect(files).toContain('tags/en/2.1/index.html');
});

it('names a tag of a single review, and gives it no page', async () => {
  expect(await page('products/en/lone-four')).toMatch(/<span[^>]*>Electrostatic<\/span>/);
  expect([...files].filter((file) => file.includes('electrostatic'))).toEqual([]);
});

it('leads from the tag index to the review that alone has a tag', async () => {
  const index = await page('tags/en');
  expect(index).toMatch(/<a href="\/products\/en\/lone-four\/"[^>]*>\s*Electrostatic\s*<\/a>/);
  expect(index).toMatch(/<a [^>]*href="\/tags\/en\/open-back\/"/);
});

it('has an index by letters of what no category tells apart', async () => {
  expect(await page('companies/en')).toContain('<div id="letter-a"');
  expect(await page('products/en')).not.toContain('id="letter-');
});

describe('the text of a review', () => {
  it('keeps prices with dollar signs and a bare `<` as text', async () => {
    const html = await page('products/en/acme-one');
    expect(html).toContain('It cost $5 then and $6 now, and is &#x3C;0.05% off');
  });

  it('shows a sixth score line that states the overall', async () => {
    expect(await page('products/en/acme-one')).toMatch(/class="score overall">3\.2</);
  });

  it('ends an address before Japanese text', async () => {
    expect(await page('products/ja/acme-one')).toContain('https://example.com/one</a>（参照）');
  });

  it('has one heading of level 1 though the author wrote another', async () => {
    const html = await page('products/en/Acme+Three(b)');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<h2 id="level-one">Level one</h2>');
  });
});

it('draws the components of authors, with no import, in the language of the review', async () => {
  const html = (await page('products/ja/acme-two')).replaceAll(/ class="[^"]*"/g, '');
  expect(html).toContain('aria-label="仕様"');
  expect(html).toMatch(/<th scope="row">Impedance<\/th>\s*<td>\s*40 Ω\s*<a href="#ref-1"/);
  expect(html).toMatch(/<b>0\.05<\/b>\s*%\s*<a href="#ref-1">\[1\]<\/a>/);
  expect(html).toMatch(/<b>長所<\/b>[\s\S]*<li>Low distortion<\/li>[\s\S]*<b>短所<\/b>/);
  expect(html).toMatch(/role="note" aria-label="注記">\s*<p>The maker's own figure/);
  expect(html).toMatch(/<img src="\/favicon\.svg" alt="Five petals"/);
  expect(html).toContain('<a href="/products/ja/acme-one/">Acme One</a>');
  expect(html).toContain('<a href="/companies/ja/acme/">Acme</a>');
});

it('links the comparator of a proof to its review', async () => {
  expect(await page('products/en/Acme+Three(b)')).toContain('href="/products/en/acme-two/"');
});

it('names a company without a review, unlinked', async () => {
  const html = await page('products/en/lone-four');
  expect(html).toContain('nobody');
  expect(html).not.toContain('/companies/en/nobody/');
});

it('says that there is no other language instead of linking to it', async () => {
  const html = await page('products/en/lone-four');
  expect(html).toContain('Not in Japanese yet');
  expect(html).not.toContain('hreflang="ja"');
});

describe('what a text names', () => {
  it('becomes a link to its review in the same language', async () => {
    expect(await page('products/en/acme-one')).toContain(
      'The <a href="/products/en/acme-two/">Acme Two</a> costs less',
    );
    expect(await page('products/ja/acme-one')).toContain(
      'より安いのは<a href="/products/ja/acme-two/">Acme Two</a>である。',
    );
  });

  it('becomes none where it has no published review, as a draft or another model', async () => {
    const html = await page('products/en/acme-one');
    expect(html).toContain('the <a href="/companies/en/acme/">Acme</a> Two Max');
    expect(html).toContain('Acme Draft are not out');
  });

  it('tells that a component leads to it', async () => {
    const [, section] = (await page('products/en/acme-one')).split('id="mentions"');
    expect(section).toMatch(/See\s*<b[^>]*>Acme One<\/b>\s*by Acme\./);
  });

  it('tells that it is named, with the words around', async () => {
    const [, section] = (await page('products/en/acme-two')).split('id="mentions"');
    expect(section).toMatch(/<a href="\/products\/en\/acme-one\/"[^>]*>Acme One<\/a>/);
    expect(section).toMatch(/Buy it\. The\s*<b[^>]*>Acme Two<\/b>\s*costs less than it/);
    expect(await page('products/en/lone-four')).not.toContain('id="mentions"');
  });
});

it('leads from a review to those that have tags in common with it', async () => {
  const [, section] = (await page('products/en/acme-one')).split('id="related"');
  expect(section).toMatch(/<a href="\/products\/en\/acme-two\/"[^>]*>Acme Two<\/a>/);
});
