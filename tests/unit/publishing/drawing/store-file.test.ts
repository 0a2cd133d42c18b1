import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { storeFile } from '../../../../src/publishing/drawing/store-file.ts';

/** The part of the plugin that bundling asks. */
interface Asked {
  resolveId: { handler: (source: string) => string | undefined };
  load: (id: string) => string | undefined;
}

/** What a command gives the bundler; undefined where it leaves the collections to Astro. */
function pluginFor(command: 'build' | 'dev', cacheDir: string): Asked | undefined {
  let plugin: Asked | undefined;
  const setup = storeFile().hooks['astro:config:setup'] as (given: object) => void;
  setup({
    command,
    config: { cacheDir: pathToFileURL(`${cacheDir}/`) },
    updateConfig: ({ vite }: { vite: { plugins: [Asked] } }) => ([plugin] = vite.plugins),
  });
  return plugin;
}

/** Names that Astro does not promise: this fails where an update of Astro has changed them. */
async function namesInAstro(): Promise<Record<string, string>> {
  return (await import(path.resolve('node_modules/astro/dist/content/consts.js'))) as Record<
    string,
    string
  >;
}

it('takes the collections that Astro has kept in its file', async () => {
  const { DATA_STORE_FILE, DATA_STORE_VIRTUAL_ID } = await namesInAstro();
  const folder = mkdtempSync(path.join(tmpdir(), 'soundproof-store-'));
  writeFileSync(path.join(folder, DATA_STORE_FILE!), '[["Map",1],"kept"]');
  const { resolveId, load } = pluginFor('build', folder)!;
  const module = path.join(folder, 'store.mjs');
  writeFileSync(module, load(resolveId.handler(DATA_STORE_VIRTUAL_ID!)!)!);
  expect(await import(module)).toMatchObject({ default: [['Map', 1], 'kept'] });
});

it('leaves all other modules to others', () => {
  const { resolveId, load } = pluginFor('build', tmpdir())!;
  expect(resolveId.handler('astro:content')).toBeUndefined();
  expect(load('src/pages/index.astro')).toBeUndefined();
});

it('leaves the collections to Astro while developing, where each save changes them', () => {
  expect(pluginFor('dev', tmpdir())).toBeUndefined();
});
