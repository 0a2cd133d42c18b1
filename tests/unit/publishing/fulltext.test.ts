import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { languages } from '../../../src/domain/languages/index.ts';
import { FullText } from '../../../src/fulltext/search.ts';
import { fullTextIndex, publishIndexes } from '../../../src/publishing/fulltext.ts';
import { knownPages, newPageRecord, sharePageRecord } from '../../../src/publishing/page-record.ts';
import { searchedReviews, type SearchedReviews } from '../../../src/publishing/searched-reviews.ts';
import { judgeFolder } from '../../../src/reading/judgement.ts';
import type { PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareJudgement } from '../../../src/reading/shared-judgement.ts';
import { bodyWith, source } from '../../support/review.ts';

let root: string;
const two = { ref: 'acme-two', title: 'Acme Two Product Review', target_name: 'Acme Two' };

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soundproof-fulltext-'));
  vi.stubEnv('CONTENT_DIR', root);
  vi.stubEnv('CACHE_DIR', path.join(root, 'cache'));
  await put('products/en/acme/acme-two.md', source(two));
  await put('products/en/acme/acme-one.md', advising('Buy planar magnets.'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  sharePageRecord(undefined);
  await rm(root, { recursive: true });
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

const advising = (advice: string) => source({}, bodyWith('Buy it.', advice));
const cache = () => path.join(root, 'cache', 'fulltext');
const target = (name: string) => path.join(root, name, 'fulltext');

/** Publishes the indexes of all languages into a folder. */
async function publish(name: string): Promise<SearchedReviews[]> {
  const judgement = await judgeFolder(root, { rendersText: true });
  const indexes = languages.map((language) => searchedReviews(judgement, language));
  await publishIndexes(indexes, path.join(root, name), cache());
  return indexes;
}

async function ask(folder: string, query: string): Promise<number[]> {
  const index = await FullText.open(async (file) =>
    Uint8Array.from(await readFile(path.join(folder, file))),
  );
  return (await index.ask(query)).found.map(({ document }) => document);
}

it('finds published reviews by text, name, tag and summary, numbered in the order of refs', async () => {
  const [english] = await publish('site');
  const folder = path.join(target('site'), english!.folder);
  expect(english!.reviews.map(({ facts }) => facts.review!.ref)).toEqual(['acme-one', 'acme-two']);
  expect(await ask(folder, 'planar magnet')).toEqual([0]);
  expect(await ask(folder, 'two')).toEqual([1]);
  expect(await ask(folder, '"plain box" dac')).toEqual([0, 1]);
  // Of the references.
  expect(await ask(folder, 'laboratory')).toEqual([]);
});

it('publishes what is kept where nothing has changed, and forgets what is of another version', async () => {
  const [first] = await publish('site');
  const mark = path.join(cache(), first!.folder, 'kept');
  await writeFile(mark, '');
  await publish('again');
  expect(existsSync(path.join(target('again'), first!.folder, 'kept'))).toBe(true);
  await put('products/en/acme/acme-one.md', advising('Buy magnets.'));
  const [second, japanese] = await publish('changed');
  expect(second!.folder).not.toBe(first!.folder);
  expect(await readdir(cache())).toEqual([second!.folder, japanese!.folder]);
  expect(await ask(path.join(target('changed'), second!.folder), 'planar')).toEqual([]);
});

it('is the same where only a price has changed, and another where a summary has', async () => {
  const [first] = await publish('site');
  await put('products/en/acme/acme-two.md', source({ ...two, price: 31 }));
  const [second] = await publish('priced');
  expect(second!.folder).toBe(first!.folder);
  await put('products/en/acme/acme-two.md', source({ ...two, summary: 'A heavy box.' }));
  const [third] = await publish('summed-up');
  expect(third!.folder).not.toBe(first!.folder);
  expect(await ask(path.join(target('summed-up'), third!.folder), 'heavy')).toEqual([1]);
});

it('leaves the files that the last build has left', async () => {
  const record = newPageRecord(path.join(root, 'site'));
  sharePageRecord(record);
  await publish('site');
  const next = newPageRecord(record.folder, new Map(knownPages(record)));
  sharePageRecord(next);
  await publish('fresh');
  expect(next.kept.size).toBeGreaterThan(0);
  expect(existsSync(target('fresh'))).toBe(false);
});

it('keeps what is kept in a build without indexes', async () => {
  const [english] = await publish('site');
  vi.stubEnv('SEARCH', 'names');
  const { hooks } = fullTextIndex();
  await hooks['astro:build:start']!({} as never);
  await hooks['astro:build:done']!({ dir: pathToFileURL(`${path.join(root, 'plain')}/`) } as never);
  expect(existsSync(path.join(cache(), english!.folder))).toBe(true);
  expect(existsSync(target('plain'))).toBe(false);
});

it('is begun as soon as a build has judged, and never while developing', async () => {
  shareJudgement((await judgeFolder(root, { rendersText: true })) as PageJudgement);
  vi.stubEnv('DEV', false);
  for (const [command, isMade] of [
    ['dev', false],
    ['build', true],
  ] as const) {
    const { hooks } = fullTextIndex();
    await hooks['astro:config:setup']!({ command } as never);
    const dir = pathToFileURL(`${path.join(root, command)}/`);
    await hooks['astro:build:done']!({ dir } as never);
    expect(existsSync(target(command))).toBe(isMade);
  }
});

it('leaves the index of a language alone where only another has changed', async () => {
  const [, before] = await publish('site');
  await put('products/en/acme/acme-one.md', advising('Buy magnets.'));
  const [, after] = await publish('changed');
  expect(after!.folder).toBe(before!.folder);
});

it('publishes neither drafts nor what has errors', async () => {
  await put('products/en/acme/acme-one.md', source({ draft: true }));
  await put('products/en/acme/acme-two.md', source({ ref: 'acme-two', price: -1 }));
  const [english] = await publish('site');
  expect(english!.reviews).toEqual([]);
  expect(await ask(path.join(target('site'), english!.folder), 'box')).toEqual([]);
});

it('does without a cache that takes no files', async () => {
  const judgement = await judgeFolder(root, { rendersText: true });
  const english = searchedReviews(judgement, 'en');
  const file = path.join(root, 'products/en/acme/acme-one.md', 'fulltext');
  await publishIndexes([english], path.join(root, 'site'), file);
  expect(await ask(path.join(target('site'), english.folder), 'planar')).toEqual([0]);
});
