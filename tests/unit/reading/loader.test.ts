import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { kindNames, mainKind } from '../../../src/domain/kinds.ts';
import { reviewLoader } from '../../../src/reading/loader.ts';
import { sharedJudgement } from '../../../src/reading/shared-judgement.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-loader-'));
  await cp('tests/sites/good', path.join(folder, 'content'), { recursive: true });
  vi.stubEnv('CONTENT_DIR', path.join(folder, 'content'));
  vi.stubEnv('CACHE_DIR', path.join(folder, 'cache'));
});

afterEach(() => vi.unstubAllEnvs());

/** Loads a kind as development does, which watches; gives the ids of its entries. */
async function load(kind = mainKind): Promise<string[]> {
  const ids: string[] = [];
  const ignore = () => undefined;
  await reviewLoader(kind).load({
    collection: 'products',
    config: { root: pathToFileURL(`${folder}/`) },
    logger: { info: ignore, warn: ignore, error: ignore },
    store: { keys: () => [], set: ({ id }: { id: string }) => ids.push(id), entries: () => [] },
    watcher: {},
  } as unknown as LoaderContext);
  return ids;
}

it('loads again while developing once a data file is mended', async () => {
  const method = path.join(folder, 'content', 'method.yaml');
  await writeFile(method, 'nothing: known\n');
  await expect(load()).rejects.toThrow('method.yaml');
  await cp('src/content/method.yaml', method);
  expect(await load()).toContain('en/acme-one');
});

it('judges once for all kinds, and again when they load again', async () => {
  const judged = async () => {
    const judgements = new Set();
    for (const kind of kindNames) {
      await load(kind);
      judgements.add(sharedJudgement());
    }
    return [...judgements];
  };
  const [first, ...others] = await judged();
  expect(others).toEqual([]);
  expect(await judged()).not.toContain(first);
});
