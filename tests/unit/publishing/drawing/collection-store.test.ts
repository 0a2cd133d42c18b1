import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { collectionStore } from '../../../../src/publishing/drawing/collection-store.ts';
import { shareWhileDeveloping } from '../../../../src/reading/shared-collections.ts';

/** What code a command gives for a module; undefined where it leaves that to others. */
function codeFor(command: 'build' | 'dev', cacheDir: string, id: string): string | undefined {
  let load: ((id: string) => string | undefined) | undefined;
  const setup = collectionStore().hooks['astro:config:setup'] as (given: object) => void;
  setup({
    command,
    config: { cacheDir: pathToFileURL(`${cacheDir}/`) },
    updateConfig: ({ vite }: { vite: { plugins: [{ load: { handler: typeof load } }] } }) =>
      (load = vite.plugins[0].load.handler),
  });
  return load!(id);
}

/** Names that Astro does not promise: this fails where an update of Astro has changed them. */
async function namesInAstro(): Promise<Record<string, string>> {
  return (await import(path.resolve('node_modules/astro/dist/content/consts.js'))) as Record<
    string,
    string
  >;
}

const scratch = () => mkdtempSync(path.join(tmpdir(), 'soundproof-store-'));

/** What a module of this code gives. */
async function given(code: string, folder = scratch()): Promise<unknown> {
  const module = path.join(folder, 'store.ts');
  // Vite takes addresses from the folder of the site.
  writeFileSync(module, code.replaceAll("'/src/", `'${path.resolve('src')}/`));
  return ((await import(module)) as { default: unknown }).default;
}

it('takes the collections that Astro has kept in its file', async () => {
  const { DATA_STORE_FILE, RESOLVED_DATA_STORE_VIRTUAL_ID } = await namesInAstro();
  const folder = scratch();
  writeFileSync(path.join(folder, DATA_STORE_FILE!), '[["Map",1],"kept"]');
  const code = codeFor('build', folder, RESOLVED_DATA_STORE_VIRTUAL_ID!)!;
  expect(await given(code, folder)).toEqual([['Map', 1], 'kept']);
});

it('leaves it to Astro to say that there are none, and leaves it all other modules', async () => {
  const { RESOLVED_DATA_STORE_VIRTUAL_ID } = await namesInAstro();
  expect(codeFor('build', scratch(), RESOLVED_DATA_STORE_VIRTUAL_ID!)).toBeUndefined();
  for (const command of ['build', 'dev'] as const) {
    expect(codeFor(command, scratch(), 'src/pages/index.astro')).toBeUndefined();
  }
});

/** Loads a collection of one entry. */
function load(collection: string, id: string, context: Partial<LoaderContext>): void {
  const store = { entries: () => [[id, { id }]] };
  shareWhileDeveloping({ collection, store, ...context } as unknown as LoaderContext);
}

it('takes them as they were loaded last while developing', async () => {
  const { RESOLVED_DATA_STORE_VIRTUAL_ID } = await namesInAstro();
  const code = codeFor('dev', scratch(), RESOLVED_DATA_STORE_VIRTUAL_ID!)!;
  const developing = { watcher: {} as LoaderContext['watcher'] & object };
  const collections = (product: string) =>
    new Map([
      ['tags', new Map([['dac', { id: 'dac' }]])],
      ['products', new Map([[product, { id: product }]])],
    ]);
  load('tags', 'dac', developing);
  load('products', 'en/one', developing);
  const before = await given(code);
  load('products', 'en/two', developing);
  load('products', 'en/three', {});
  expect(await given(code)).toEqual(collections('en/two'));
  expect(before).toEqual(collections('en/one'));
});
