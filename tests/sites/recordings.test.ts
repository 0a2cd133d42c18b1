import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { deadLinks, filesOf, readPages, type BuiltPage } from '../support/pages.ts';
import { buildChanged, type Change } from '../support/project.ts';

const row = `  recording: {
    plural: 'recordings',
    ofCompany: false,
    priced: false,
    hasCategory: false,
    compared: false,
    hasAlternatives: false,
    hasProducts: false,
  },
} as const satisfies Record<string, KindRow>;`;

const english = `  recording: {
    one: 'Recording',
    many: 'Recordings',
    review: 'Recording review',
    title: 'Recording Review',
    count: (number: number) => count(number, 'recording'),
    about: 'Every recording reviewed.',
    filterAll: 'Filter and sort all recordings',
    find: 'Find a recording',
  },
} satisfies Record<Kind, unknown>;`;

const japanese = `kinds: Words['kinds'] = {
  recording: {
    one: '録音',
    many: '録音',
    review: '録音レビュー',
    title: '録音レビュー',
    count: (recordings) => \`録音\${number(recordings)}点\`,
    about: '評価したすべての録音です。',
    filterAll: 'すべての録音を絞り込む・並べ替える',
    find: '録音を探す',
  },`;

/** All that a third kind changes, besides its own reviews. */
const changes: Change[] = [
  {
    file: 'src/domain/kinds.ts',
    from: '} as const satisfies Record<string, KindRow>;',
    to: row,
  },
  { file: 'src/i18n/en/kinds.ts', from: '} satisfies Record<Kind, unknown>;', to: english },
  { file: 'src/i18n/ja/kinds.ts', from: "kinds: Words['kinds'] = {", to: japanese },
];

let folder: string;
let pages: BuiltPage[];
const pageAt = (file: string) => pages.find((page) => page.file === `${file}index.html`)!.html;

beforeAll(async () => {
  const built = await buildChanged('tests/sites/recordings', changes);
  expect(built.code, built.output).toBe(0);
  folder = built.folder;
  pages = await readPages(folder);
});

it('adds a kind by three changed files', () => {
  expect(new Set(changes.map(({ file }) => file)).size).toBeLessThanOrEqual(4);
});

describe('a kind without price and company', () => {
  it('has its pages in both languages, and no dead link', async () => {
    for (const file of ['recordings/en/', 'recordings/ja/test-disc-one/', 'en/', 'ja/']) {
      expect(pageAt(file), file).not.toMatch(/undefined|\[object/);
    }
    const address = new URL('http://localhost:4321/');
    expect(deadLinks(pages, await filesOf(folder), address)).toEqual([]);
  });

  it('is named in the navigation, on the home page and on tag pages', () => {
    expect(pageAt('products/en/')).toMatch(/<a href="\/recordings\/en\/"[^>]*>\s*Recordings/);
    expect(pageAt('en/')).toContain('<h3 id="recordings"');
    expect(pageAt('tags/en/measurement-driven/')).toContain('1 recording');
  });

  it('shows on its page neither price nor company, and can’t be compared', () => {
    const review = pageAt('recordings/en/test-disc-one/');
    expect(review).toContain('Recording review');
    expect(review).not.toContain('Price when reviewed');
    expect(review).not.toContain('id="alternatives"');
    expect(review).not.toContain('<compare-button');
    expect(review).not.toContain('id="review-data"');
    const listing = pageAt('recordings/en/');
    expect(listing).not.toContain('data-range="price"');
    expect(listing).not.toContain('data-facet="company"');
  });

  it('is not filed as companies, and has an index of its own', async () => {
    expect(pageAt('companies/en/')).not.toContain('Test Disc One');
    const file = /data-index="([^"]+)"/.exec(pageAt('recordings/en/'))![1]!;
    const index = JSON.parse(await readFile(path.join(folder, file), 'utf8')) as object;
    expect(index).toMatchObject({ names: ['Test Disc One'], prices: [] });
  });
});
