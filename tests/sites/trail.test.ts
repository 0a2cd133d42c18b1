import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPageId } from '../../src/domain/text/page-ids.ts';
import { buildSite } from '../support/build.ts';
import {
  deadLinks,
  filesOf,
  idsBesideHeadings,
  inlineCode,
  readPages,
  type BuiltPage,
} from '../support/pages.ts';

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
    REPO_URL: 'https://github.com/me/site/tree/trunk',
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

  it('leaves the changes of a review in its data', async () => {
    const { changes } = JSON.parse(await readText('products/en/acme-one.json')) as {
      changes: object[];
    };
    expect(changes).toMatchObject([
      { date: '2025-11-05', part: 'cost_performance', from: 0.4, to: 0.3 },
      { date: '2025-12-01', why: 'The years of warranty are corrected.' },
    ]);
  });
});

describe('corrections', () => {
  const file = 'tests/sites/trail/products/ja/acme/acme-one.md';
  const linksOf = (language: string) =>
    pageAt(`products/${language}/acme-one/`).links.filter((link) => link.startsWith('https://git'));

  it('lead to the editor and the history of the file', () => {
    const [editor, history] = linksOf('ja');
    expect(editor).toBe(`https://github.com/me/site/edit/trunk/${file}`);
    expect(history).toBe(`https://github.com/me/site/commits/trunk/${file}`);
  });

  it('lead to a prepared issue for the review and for each part, which name page and part', () => {
    const issues = linksOf('en')
      .filter((link) => link.includes('/issues/new?'))
      .map((link) => new URL(link).searchParams);
    expect(issues.map((filled) => filled.get('title'))).toEqual(
      [
        ...['the whole review', 'Scientific Validity', 'Technology Level', 'Cost-Performance'],
        ...['Reliability & Support', 'Rationality of Design Philosophy'],
      ].map((part) => `Correction: Acme One, ${part}`),
    );
    const page = 'https://example.org/audio/products/en/acme-one/';
    expect(issues[0]!.get('body')).toContain(`Page: ${page}\n`);
    expect(issues[3]!.get('body')).toContain(`Page: ${page}#cost-performance\n`);
  });

  it('have an id that no heading of a text can have', () => {
    const { html } = pageAt('products/en/acme-one/');
    const ids = idsBesideHeadings(html, 'prose');
    expect(ids).toContain('corrections');
    expect(ids.filter((id) => !isPageId(id))).toEqual([]);
  });

  it('need no script', () => {
    for (const { html } of pages) expect(inlineCode(html)).toEqual([]);
  });
});

describe('a speaker with sets of curves by CTA-2034', () => {
  const figuresOf = (language: string) =>
    pageAt(`products/${language}/acme-one/`).html.match(/<section class="curves.*?<\/section>/gs)!;

  it.each([
    ['en', 'On axis Listening window Early reflections Sound power'],
    ['ja', '正面軸上 リスニングウィンドウ 初期反射 音響パワー'],
  ])('names every line of each set in %s, and has a table of all', (language, names) => {
    const figures = figuresOf(language);
    expect(figures).toHaveLength(2);
    for (const html of figures) {
      const [legend] = /<ul[^>]* class="legend.*?<\/ul>/s.exec(html)!;
      expect(textOf(legend)).toContain(names);
      expect(legend.match(/<li/g)).toHaveLength(6);
      // The frequency, and a column for each line at ten octave centres.
      expect(html.match(/<th scope="col"/g)).toHaveLength(7);
      expect(html.match(/<td/g)).toHaveLength(60);
    }
  });

  it('reads the same bass and score of both formats', () => {
    const [scanner, room] = figuresOf('en').map(textOf);
    expect(scanner).toMatch(/speaker preference \d\.\d +\d\.\d with a subwoofer +−6 dB at 50 Hz/);
    expect(room).toMatch(/speaker preference \d\.\d +\d\.\d with a subwoofer +−6 dB at 63 Hz/);
    expect(scanner).toMatch(/directivity of the sound power: bass .0\.\d dB, mids .* treble \+\d/);
    // The scanner is valid everywhere.
    expect(scanner).not.toContain('Hatched');
    expect(room).toContain('Hatched: the rig is specified from 100 Hz');
  });

  it('can be downloaded as it was read, with a column for each curve', async () => {
    const csv = await readText('measurements/curves/acme-one/room.csv');
    const head = 'frequency,on-axis,listening-window,early-reflections,sound-power';
    expect(csv.split('\n')[0]).toBe(head);
    expect(csv.trim().split('\n')).toHaveLength(32);
  });
});

describe('what changed', () => {
  const logOf = (file: string) => {
    const { html } = pageAt(file);
    return textOf(/<[^>]+ id="changes".*?<ul.*?<\/ul>/s.exec(html)![0]);
  };

  it.each(['en/', 'products/en/', 'products/en/dac/'])('is told on %s', (file) => {
    expect(logOf(file)).toBe(
      'What changed Acme One from 3.3 to 3.2 3.3 → 3.2 5 Nov 2025 · Cost-Performance from 0.4 ' +
        'to 0.3 The cheapest equal fell to 30 USD.',
    );
  });

  it.each(['companies/en/', 'companies/ja/'])(
    'is left out of %s, where nothing changed',
    (file) => {
      expect(pageAt(file).ids).not.toContain('changes');
    },
  );

  it('has a page with each change: from what to what, when, where and why', () => {
    const { html, links } = pageAt('changes/en/');
    expect(textOf(html)).toContain(
      'Acme One from 3.3 to 3.2 3.3 → 3.2 5 Nov 2025 · Cost-Performance from 0.4 to 0.3 ' +
        'The cheapest equal fell to 30 USD.',
    );
    expect(links).toContain('/audio/products/en/acme-one/#history-1');
    expect(textOf(pageAt('changes/ja/').html)).toContain('安価な同等品が値下がりしました。');
  });

  it('has a feed of its own that its page and the home page name', async () => {
    for (const file of ['en/', 'changes/en/']) {
      for (const format of ['xml', 'json']) {
        const link = new RegExp(
          `<link rel="alternate"[^>]* href="/audio/changes/en/feed.${format}"`,
        );
        expect(pageAt(file).html).toMatch(link);
      }
    }
    const feed = JSON.parse(await readText('changes/en/feed.json')) as { items: object[] };
    expect(feed.items).toMatchObject([
      { title: 'Acme One: What changed', content_html: expect.stringContaining('warranty') },
      { title: 'Acme One: Cost-Performance from 0.4 to 0.3' },
    ]);
  });
});
