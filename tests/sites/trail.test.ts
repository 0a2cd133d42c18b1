import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../support/build.ts';
import { deadLinks, filesOf, readPages, type BuiltPage } from '../support/pages.ts';

const address = new URL('https://example.org/audio/');
let folder: string;
let pages: BuiltPage[];
const pageAt = (file: string) => pages.find((page) => page.file === `${file}index.html`)!;
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const readText = (file: string) => readFile(path.join(folder, file), 'utf8');

beforeAll(async () => {
  const built = await buildSite('tests/sites/trail', {
    SITE_URL: address.origin,
    BASE_PATH: address.pathname,
  });
  expect(built.code, built.output).toBe(0);
  folder = built.folder;
  pages = await readPages(folder);
});

it('has no dead link', async () => {
  expect(deadLinks(pages, await filesOf(folder), address)).toEqual([]);
});

describe('a method with two versions', () => {
  const noticesOf = (file: string) =>
    [...pageAt(file).html.matchAll(/<p class="ui notice">(.*?)<\/p>/gs)].map(([, html]) => html!);

  it.each([
    ['en', ['Version 2', 'Noise is judged by what is heard.', 'What is not heard is no loss.']],
    ['ja', ['第2版', '雑音は聞こえるかどうかで判断します。', '聞こえないものは損失ではない']],
  ])('lists both on the method page in %s, each with an address', (language, texts) => {
    const { html, ids } = pageAt(`method/${language}/`);
    for (const text of texts) expect(html).toContain(text);
    expect(ids).toContain('version-1');
    expect(ids).toContain('version-2');
  });

  it('is named where a later version touches scores that are older', () => {
    const [notice, ...others] = noticesOf('companies/en/acme/');
    expect(others).toEqual([]);
    expect(textOf(notice!)).toBe(
      'Scored before version 2 of the method (1 October 2025), by which Scientific Validity and ' +
        'Cost-Performance would be scored in another way.',
    );
    expect(notice).toContain('href="/audio/method/en/#version-2"');
  });

  it('spares a part that was scored since, in every language', () => {
    const [english] = noticesOf('products/en/acme-one/');
    expect(english).toContain('by which Scientific Validity would');
    const [japanese] = noticesOf('products/ja/acme-one/');
    expect(textOf(japanese!)).toBe(
      '評価方法の第2版（2025年10月1日）より前の採点です。この版では科学的有効性の採点が変わっています。',
    );
  });

  it('is silent of a review that was scored by the last, and says so at its end', () => {
    expect(noticesOf('products/en/acme-two/')).toEqual([]);
    const { html } = pageAt('products/en/acme-two/');
    expect(textOf(html)).toContain('Scored by version 2 of the method');
  });

  it('is in the data, told where the review does not say it', async () => {
    const lines = (await readText('data/en/reviews.ndjson')).trim().split('\n');
    const methods = lines.map((line) => {
      const { ref, method } = JSON.parse(line) as { ref: string; method: number };
      return [ref, method];
    });
    expect(Object.fromEntries(methods)).toEqual({ 'acme-one': 2, 'acme-two': 2, acme: 1 });
    const schema = JSON.parse(await readText('data/schema.json')) as { properties: object };
    expect(schema.properties).toMatchObject({ method: { type: 'integer' } });
  });
});
