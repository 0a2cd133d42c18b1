import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { mainLanguage } from '../../../../src/domain/languages/main.ts';
import { DrawingThreads } from '../../../../src/publishing/drawing/threads.ts';
import type { PagePath } from '../../../../src/publishing/drawing/unchanged-pages.ts';
import { laterKey } from '../../../../src/publishing/page-key.ts';
import type { PageJudgement } from '../../../../src/reading/page-judgement.ts';
import { shareJudgement } from '../../../../src/reading/shared-judgement.ts';

const further = languages.find((language) => language !== mainLanguage)!;
const route = { route: '/[...all]', component: 'all.astro', type: 'page' };

/** Code as a build bundles it. Its page tells which thread draws it, and which sheets it was given. */
const bundle = `
  import { threadId } from 'node:worker_threads';
  let sheets;
  export const app = {
    manifest: { routes: [{ routeData: ${JSON.stringify(route)} }] },
    setInternals: ({ pagesByKeys }) => void (sheets = [...pagesByKeys.keys()]),
    setOptions: () => {},
    render: ({ url }) => {
      if (url.includes('pictures')) throw new Error('Only the thread of the build can.');
      return new Response(threadId > 0 ? 'on a thread with ' + sheets : 'by the build');
    },
  };`;

const pathOf = (pathname: string, cacheKey?: string) =>
  ({ pathname, cacheKey, route }) as unknown as PagePath;

let folder: string;
let threads: DrawingThreads;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-threads-'));
  await mkdir(path.join(folder, '.prerender'));
  await writeFile(path.join(folder, '.prerender', 'prerender-entry.1.mjs'), bundle);
  shareJudgement({ reviews: [], library: () => undefined } as unknown as PageJudgement);
  threads = new DrawingThreads();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await threads.end();
});

const start = (paths: PagePath[]) =>
  threads.start(paths, {
    site: pathToFileURL(`${folder}/`),
    pages: new Map([['all', { styles: [] }]]) as never,
  });

/** A page of a review, whose data is gathered when it is drawn. */
const reviewOf = (language: string, name: string) => {
  const key = laterKey(`${language}/${name}`, () => Promise.resolve(`data of ${name}`));
  return pathOf(`/products/${language}/${name}/`, key);
};
const main = ['a', 'b', 'c'].map((name) => reviewOf(mainLanguage, name));
const others = ['a', 'b'].map((name) => reviewOf(further, name));

it('draws the pages of a further language, and is asked for them last', async () => {
  vi.stubEnv('THREADS', '2');
  const inOrder = await start([...others, ...main]);
  expect(inOrder).toEqual([...main, ...others]);
  expect(await Promise.all(inOrder.map((one) => threads.drawn(one)))).toEqual([
    undefined,
    undefined,
    undefined,
    { key: others[0]!.cacheKey, notes: [] },
    { key: others[1]!.cacheKey, notes: [] },
  ]);
  const file = path.join(folder, others[1]!.pathname, 'index.html');
  expect(await readFile(file, 'utf8')).toBe('on a thread with all');
});

const listOf = (language: string, at: number) =>
  pathOf(`/products/${language}/${at}/`, `key of ${language} ${at}`);
const lists = [0, 1, 2].map((at) => listOf(mainLanguage, at));
const furtherList = listOf(further, 0);
const fileOf = ({ pathname }: PagePath) => path.join(folder, pathname, 'index.html');

it('lets a thread draw what has no text of a review, when it has drawn all of its language', async () => {
  vi.stubEnv('THREADS', '2');
  const inOrder = await start([furtherList, ...main, ...lists, ...others]);
  expect(inOrder).toEqual([...main, ...lists, furtherList, ...others]);
  await vi.waitFor(() => expect(existsSync(fileOf(lists[0]!))).toBe(true), 10_000);
  const drawn = await Promise.all(inOrder.map((one) => threads.drawn(one)));
  expect(inOrder.filter((_, at) => drawn[at])).toEqual([...lists, furtherList, ...others]);
});

it('has each page drawn by one thread alone: by whoever claims it first', async () => {
  vi.stubEnv('THREADS', '2');
  await start([...main, ...lists, furtherList, ...others]);
  const [first, second] = lists as [PagePath, PagePath];
  // The thread has not started yet.
  expect(await Promise.all([threads.drawn(first), threads.drawn(second)])).toEqual([
    undefined,
    undefined,
  ]);
  expect(await threads.drawn(furtherList)).toEqual({ key: furtherList.cacheKey, notes: [] });
  await vi.waitFor(() => expect(existsSync(fileOf(lists[2]!))).toBe(true), 10_000);
  expect(await threads.drawn(lists[2]!)).toEqual({ key: lists[2]!.cacheKey, notes: [] });
  await threads.end();
  expect([first, second].map((one) => existsSync(fileOf(one)))).toEqual([false, false]);
});

it('ends while a thread still answers that others have drawn its pages', async () => {
  vi.stubEnv('THREADS', '2');
  const many = Array.from({ length: 5000 }, (_, at) => listOf(mainLanguage, at));
  await start([...many, furtherList]);
  await Promise.all(many.map((one) => threads.drawn(one)));
  expect(await threads.drawn(furtherList)).toBeDefined();
  // An answer that came too late would be thrown where nobody catches it.
  await threads.end();
});

it('leaves what a thread can’t draw, or has no key, to the thread of the build', async () => {
  vi.stubEnv('THREADS', '2');
  const pictures = reviewOf(further, 'pictures');
  const unkeyed = pathOf(`/changes/${further}/`);
  const inOrder = await start([pictures, ...others, unkeyed]);
  const drawn = await Promise.all(inOrder.map((one) => threads.drawn(one)));
  expect(inOrder.filter((_, at) => !drawn[at])).toEqual([unkeyed, pictures]);
});

it.each([
  ['one thread is asked for', '1', others],
  ['there are few pages', '', others],
  ['no page is of a further language', '2', main],
])('starts none where %s', async (_, asked, paths) => {
  vi.stubEnv('THREADS', asked);
  expect(await start(paths)).toEqual(paths);
  expect(await threads.drawn(paths[0]!)).toBeUndefined();
});
