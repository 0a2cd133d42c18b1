import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { beforeEach, expect, it, vi } from 'vitest';
import { laterKey } from '../../../../src/publishing/page-key.ts';
import {
  keptPages,
  knownPages,
  newPageRecord,
  sharePageRecord,
  type KnownPage,
} from '../../../../src/publishing/page-record.ts';
import { drawing } from '../../../../src/publishing/drawing/index.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

const pathOf = (name: string, cacheKey?: string, type = 'page') =>
  ({ pathname: `/${name}/`, cacheKey, route: { type } }) as unknown as Path;

let folder: string;
/** What the last build knew. */
let last: Map<string, KnownPage>;

beforeEach(async () => {
  last = new Map();
  meanwhile = () => Promise.resolve();
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-pages-'));
});

/** What somebody does between the drawing of pages and the end of a build. */
let meanwhile: () => Promise<void>;

/** Builds the paths, which it knows from the last time, and gives the names of those it draws. */
async function build(paths: Path[], beside?: () => Promise<void>): Promise<string[]> {
  const record = newPageRecord(folder, last);
  if (beside) record.besides.push(beside);
  sharePageRecord(record);
  let prerenderer = {
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.resolve(new Response('drawn')),
  } as unknown as AstroPrerenderer;
  const { hooks } = drawing();
  const outDir = pathToFileURL(`${folder}/`);
  await hooks['astro:config:done']!({ config: { site: 'https://example.org', outDir } } as never);
  await hooks['astro:build:start']!({
    setPrerenderer: (wrap: (one: AstroPrerenderer) => AstroPrerenderer) => {
      prerenderer = wrap(prerenderer);
    },
  } as never);
  const drawn = await prerenderer.getStaticPaths();
  for (const { pathname, route } of drawn) {
    const address = route.type === 'endpoint' ? pathname.slice(0, -1) : pathname;
    const base = process.env.BASE_PATH ?? '';
    // Astro asks for a file with a slash where its format is a parameter, as that of a feed is.
    const asked = address.endsWith('.xml') ? `${address}/` : address;
    const request = new Request(`https://example.org${base}${asked}`);
    const answer = await prerenderer.render(request, { routeData: route });
    // Pages that have a key are written already.
    if (!(answer as Response).body) continue;
    const file = path.join(folder, route.type === 'endpoint' ? address : `${address}index.html`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'drawn');
  }
  await prerenderer.teardown?.();
  await meanwhile();
  last = new Map(knownPages(record));
  return drawn.map(({ pathname }) => pathname);
}

it('draws a page again where its key is another or nobody knows it', async () => {
  await build([pathOf('a', 'one'), pathOf('b', 'one'), pathOf('c')]);
  const drawn = await build([
    pathOf('a', 'one'),
    pathOf('b', 'two'),
    pathOf('c'),
    pathOf('d', 'one'),
  ]);
  expect(drawn).toEqual(['/b/', '/c/', '/d/']);
  expect(keptPages()).toEqual(['a']);
});

it.each([
  ['edited', (file: string) => writeFile(file, 'hacked')],
  ['edited to the same length', (file: string) => writeFile(file, 'dRawn')],
  ['touched', (file: string) => utimes(file, 1, 1)],
  ['deleted', (file: string) => rm(file)],
])('draws a page again whose file was %s by hand', async (_, change) => {
  await build([pathOf('a', 'one'), pathOf('b', 'one')]);
  // The clock of a file system may be coarse.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await change(path.join(folder, 'a/index.html'));
  expect(await build([pathOf('a', 'one'), pathOf('b', 'one')])).toEqual(['/a/']);
});

it('draws a page again whose file was edited by hand after a build had left it', async () => {
  await build([pathOf('a', 'one')]);
  meanwhile = () => writeFile(path.join(folder, 'a/index.html'), 'hacked');
  await build([pathOf('a', 'one')]);
  expect(await build([pathOf('a', 'one')])).toEqual(['/a/']);
});

it('gathers the data of a page once, whether it is drawn or not', async () => {
  const gather = vi.fn((data: string) => Promise.resolve(data));
  const paths = (data: string) => [
    pathOf(
      'é',
      laterKey('é', () => gather(data)),
    ),
    pathOf(
      'b.json',
      laterKey('b', () => gather('b')),
      'endpoint',
    ),
  ];
  expect(await build(paths('one'))).toEqual(['/é/', '/b.json/']);
  expect(gather).toHaveBeenCalledTimes(2);
  expect(await build(paths('one'))).toEqual([]);
  expect(gather).toHaveBeenCalledTimes(4);
  expect(await build(paths('two'))).toEqual(['/é/']);
});

it('leaves a file as it was that is asked for with a slash', async () => {
  const paths = [pathOf('feed.xml', 'one', 'endpoint')];
  expect(await build(paths)).toEqual(['/feed.xml/']);
  expect(await build(paths)).toEqual([]);
});

it('makes files beside the pages before it draws', async () => {
  const file = path.join(folder, 'a', 'index.html');
  const beside = vi.fn(async () => expect(existsSync(file)).toBe(false));
  expect(await build([pathOf('a', 'one')], beside)).toEqual(['/a/']);
  expect(existsSync(file)).toBe(true);
  expect(beside).toHaveBeenCalledOnce();
});

it('gives the process back Node’s own responses at the end', async () => {
  const before = Response;
  await build([pathOf('a', 'one')]);
  expect(Response).toBe(before);
});

it('draws all again for another base path', async () => {
  await build([pathOf('a', 'one')]);
  process.env.BASE_PATH = '/audio';
  expect(await build([pathOf('a', 'one')])).toEqual(['/a/']);
  delete process.env.BASE_PATH;
});
