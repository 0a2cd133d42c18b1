import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { mainLanguage } from '../../../../src/domain/languages/main.ts';
import { DrawingThreads } from '../../../../src/publishing/drawing/threads.ts';
import type { PagePath } from '../../../../src/publishing/drawing/unchanged-pages.ts';
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

const main = ['a', 'b', 'c'].map((name) => pathOf(`/products/${mainLanguage}/${name}/`, 'key'));
const others = ['a', 'b'].map((name) => pathOf(`/products/${further}/${name}/`, `key of ${name}`));

it('draws the pages of a further language, in turn with those of the main one', async () => {
  vi.stubEnv('THREADS', '2');
  const inOrder = await start([...main, ...others]);
  expect(inOrder).toEqual([main[0], main[1], others[0], main[2], others[1]]);
  expect(await Promise.all(inOrder.map((one) => threads.drawn(one)))).toEqual([
    undefined,
    undefined,
    { key: 'key of a', notes: [] },
    undefined,
    { key: 'key of b', notes: [] },
  ]);
  const file = path.join(folder, others[1]!.pathname, 'index.html');
  expect(await readFile(file, 'utf8')).toBe('on a thread with all');
});

it('leaves what a thread can’t draw, or has no key, to the thread of the build', async () => {
  vi.stubEnv('THREADS', '2');
  const pictures = pathOf(`/products/${further}/pictures/`, 'key');
  const unkeyed = pathOf(`/changes/${further}/`);
  const inOrder = await start([pictures, ...others, unkeyed]);
  const drawn = await Promise.all(inOrder.map((one) => threads.drawn(one)));
  expect(inOrder.filter((_, at) => !drawn[at])).toEqual([pictures, unkeyed]);
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
