import { statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../support/build.ts';
import budget from './budget.json' with { type: 'json' };
import { textsIn } from '../support/texts.ts';

/** A PNG of one pixel. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let content: string;
let environment: Record<string, string>;
/** What the first build made, from nothing. */
let first: Record<string, string>;

beforeAll(async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-unchanged-'));
  content = path.join(scratch, 'content');
  await cp('tests/sites/good', content, { recursive: true });
  environment = { OUT_DIR: path.join(scratch, 'site'), CACHE_DIR: path.join(scratch, 'cache') };
  await build();
  first = await site(environment.OUT_DIR!);
});

/** How many pages a build draws, and how many files it reads. */
interface Done {
  drawn: number;
  read: number;
}

/** When the pages of reviews were drawn. */
async function timesOfReviews(): Promise<Map<string, number>> {
  const folder = environment.OUT_DIR!;
  const pages = Object.keys(await site(folder)).filter((file) =>
    /^(?:products|companies)\/\w+\/[a-z][\w-]*\/index\.html$/.test(file),
  );
  return new Map(pages.map((file) => [file, statSync(path.join(folder, file)).mtimeMs]));
}

/** Builds over the last build; gives the pages of reviews that it draws. */
async function drawReviews(): Promise<string[]> {
  const before = await timesOfReviews();
  await build();
  const after = [...(await timesOfReviews())];
  const drawn = after.filter(([file, time]) => before.get(file) !== time);
  return drawn.map(([file]) => `/${path.dirname(file)}/`).sort();
}

/** A number of a report. */
function counted(output: string, said: RegExp): number {
  return Number((said.exec(output)?.[1] ?? '0').replaceAll(',', ''));
}

function pagesDrawn(output: string): number {
  return counted(output, /: ([\d,]+) pages/) - counted(output, /, ([\d,]+) of them unchanged/);
}

/** Builds over the last build. */
async function build(more: Record<string, string> = {}): Promise<Done> {
  const { code, output } = await buildSite(content, { ...environment, ...more });
  expect(code, output).toBe(0);
  return { drawn: pagesDrawn(output), read: counted(output, /, ([\d,]+) read,/) };
}

/** Expects a build to do no more than it may after such changes. */
function expectWithin(changes: keyof typeof budget, { drawn, read }: Done): void {
  const most = budget[changes];
  expect(drawn, 'pages drawn').toBeLessThanOrEqual(most.drawn);
  expect(read, 'files read').toBeLessThanOrEqual(most.read);
}

/** Expects the folder to hold what a build from nothing makes on two threads, byte for byte. */
async function expectFresh(more: Record<string, string> = {}): Promise<void> {
  const fresh = await buildSite(content, { ...more, THREADS: '2' }, ['build', '--json']);
  expect(fresh.code, fresh.output).toBe(0);
  expect(counted(fresh.output, /"drawnElsewhere": (\d+)/)).toBeGreaterThan(5);
  await expectHolds(await site(fresh.folder));
}

async function expectHolds(expected: Record<string, string>): Promise<void> {
  const made = await site(environment.OUT_DIR!);
  expect(Object.keys(made)).toEqual(Object.keys(expected));
  for (const file of Object.keys(expected)) expect(made[file], file).toBe(expected[file]);
}

async function site(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await textsIn(folder));
  return Object.fromEntries(files.filter(([file]) => !file.startsWith('.soundproof-build')));
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(path.join(content, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(path.join(content, file), text.replaceAll(from, to));
}

describe('a build over the last one makes what a build from nothing would make', () => {
  it('where nothing changed but files that somebody edited, and draws few pages', async () => {
    for (const file of ['acme-one/index.html', 'acme-one.json', 'acme-one.md']) {
      await writeFile(path.join(environment.OUT_DIR!, 'products/en', file), 'edited by hand');
    }
    expectWithin('a page edited by hand', await build());
    await expectHolds(first);
  });

  it('where nothing changed, and does not even start', async () => {
    expect(await build()).toEqual({ drawn: 0, read: 0 });
    await expectHolds(first);
    // All previews are drawn anew where that is asked for.
    expectWithin('all previews asked for', await build({ OG: 'all' }));
    await expectHolds(first);
  });

  it('after edits of a text, tags, a price that others name, and a name of a company', async () => {
    await edit('_products/en/nobody/lone-four.md', 'A plain box', 'A heavy box');
    await edit('_products/en/acme/acme-one.md', 'Open-Back, ', '');
    await edit('_products/en/acme/acme-two.mdx', 'price: 30\nsummary', 'price: 31\nsummary');
    for (const language of ['en', 'ja']) {
      const file = `_companies/${language}/acme.md`;
      for (const key of ['title', 'target_name']) await edit(file, `${key}: Acme`, `${key}: Acmé`);
    }
    expectWithin('five files edited', await build());
    await expectFresh();
  });

  it('after a review was renamed, one deleted, one added, and a category told', async () => {
    const folder = path.join(content, '_products/en');
    await rename(`${folder}/nobody/lone-four.md`, `${folder}/acme/lone-five.md`);
    await edit('_products/en/acme/lone-five.md', 'ref: lone-four', 'ref: lone-five');
    await rm(`${folder}/acme/Acme+Three(b).md`);
    await cp(`${folder}/acme/acme-one.md`, `${folder}/acme/acme-six.md`);
    await edit('_products/en/acme/acme-six.md', 'acme-one', 'acme-six');
    await edit('_products/en/acme/acme-six.md', 'Acme One', 'Acme Six');
    await edit('_products/en/acme/acme-six.md', 'tags:', 'category: headphones\ntags:');
    const measured = path.join(content, 'measurements/acme-six');
    await mkdir(measured, { recursive: true });
    await writeFile(
      path.join(measured, 'figures.yaml'),
      '- quantity: thd\n  value: 0.1 %\n  measurer: estimate\n',
    );
    expectWithin('a review renamed, one deleted, one added', await build());
    await expectFresh();
  });

  it('after a figure, a curve and a target changed, and draws what shows them only', async () => {
    await cp('src/content/targets', path.join(content, 'targets'), { recursive: true });
    await cp('src/content/measurements/sennheiser-hd-600', `${content}/measurements/acme-one`, {
      recursive: true,
    });
    const ofOne = ['/products/en/acme-one/', '/products/ja/acme-one/'];
    expect(await drawReviews()).toEqual(ofOne);
    await edit('measurements/acme-six/figures.yaml', '0.1 %', '0.2 %');
    expect(await drawReviews()).toEqual(['/products/en/acme-six/']);
    await edit('measurements/acme-one/oratory1990.csv', '20,-6.17', '20,-6.07');
    expect(await drawReviews()).toEqual(ofOne);
    await edit('targets/harman-over-ear-2018.csv', '20.00,3.86', '20.00,3.96');
    expect(await drawReviews()).toEqual(ofOne);
    await expectFresh();
  });

  it('below another path, with another vocabulary', async () => {
    await cp('src/content/tags.yaml', path.join(content, 'tags.yaml'));
    await edit('tags.yaml', 'Open-back', 'Open-backed');
    await build({ BASE_PATH: '/audio' });
    await expectFresh({ BASE_PATH: '/audio' });
  });

  it('with another repository, a picture, and a version of the method that touches scores', async () => {
    await writeFile(
      path.join(content, '_products/ja/acme/box.png'),
      Buffer.from(onePixel, 'base64'),
    );
    await edit('_products/ja/acme/acme-two.mdx', '<Figure', '![箱](./box.png)\n\n<Figure');
    await cp('tests/sites/trail/method.yaml', path.join(content, 'method.yaml'));
    const more = { BASE_PATH: '/audio', REPO_URL: 'https://codeberg.org/me/site' };
    await build(more);
    await expectFresh(more);
  });
});

it(
  'shares of the pages, put together, are what one build makes, and few are drawn again',
  { timeout: 600_000 },
  async () => {
    const more = { BASE_PATH: '/audio', REPO_URL: 'https://codeberg.org/me/site' };
    await build(more);
    const folders: string[] = [];
    for (const SHARD of ['1/2', '2/2']) {
      const { code, output, folder } = await buildSite(content, { ...more, SHARD });
      expect(code, output).toBe(0);
      folders.push(folder);
    }
    const files = await Promise.all(folders.map(async (folder) => Object.keys(await site(folder))));
    const pages = files.map((one) => one.filter((file) => file.endsWith('index.html')));
    for (const share of pages) expect(share.length).toBeGreaterThan(5);
    expect(pages[0]!.filter((file) => pages[1]!.includes(file))).toEqual([]);

    const OUT_DIR = path.join(path.dirname(environment.OUT_DIR!), 'merged');
    const merged = await buildSite(content, { ...more, OUT_DIR }, ['merge', ...folders]);
    expect(merged.code, merged.output).toBe(0);
    expect(pagesDrawn(merged.output)).toBeLessThan(pages.flat().length);
    await expectHolds(await site(OUT_DIR));
  },
);
