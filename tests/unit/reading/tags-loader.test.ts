import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tagsLoader } from '../../../src/reading/tags-loader.ts';

let file: string;

beforeEach(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-tags-'));
  file = path.join(folder, 'tags.yaml');
  vi.stubEnv('CONTENT_DIR', folder);
});

afterEach(() => vi.unstubAllEnvs());

const tubes = 'tubes:\n  group: technology\n  name: { en: Tubes }\n';
const planar = 'planar:\n  group: technology\n  name: { en: Planar }\n';

it('fills the collection with the concepts in the order of the file, and with no others', async () => {
  const entries = new Map<string, unknown>([['gone', {}]]);
  const store = {
    clear: () => entries.clear(),
    set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
  };
  const load = () => tagsLoader().load({ store } as unknown as LoaderContext);
  await writeFile(file, tubes + planar);
  await load();
  expect([...entries.keys()]).toEqual(['tubes', 'planar']);
  expect(entries.get('tubes')).toEqual({ group: 'technology', name: { en: 'Tubes' } });
  await writeFile(file, planar);
  await load();
  expect([...entries.keys()]).toEqual(['planar']);
});

it('says where the file is wrong, and leaves the collection as it was', async () => {
  const store = { clear: vi.fn(), set: vi.fn() };
  await writeFile(file, `${tubes}planar: 1\n`);
  const loading = tagsLoader().load({ store } as unknown as LoaderContext);
  await expect(loading).rejects.toThrow('tags.yaml:4:9');
  expect(store.clear).not.toHaveBeenCalled();
});
