import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { mergeShards } from '../../../../src/commands/site/merge.ts';
import { lastPages, takeAsBuilt } from '../../../../src/commands/site/output.ts';

let scratch: string;
let target: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-merge-'));
  target = path.join(scratch, 'dist');
});

/** A share that holds one page, whose text is its name. */
async function share(name: string): Promise<string> {
  const folder = path.join(scratch, name);
  const file = `${name}/index.html`;
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, file), name);
  const { size, mtimeMs: modified } = statSync(path.join(folder, file));
  await takeAsBuilt(folder, new Map([[file, { key: `key of ${name}`, size, modified }]]));
  return folder;
}

it('knows the pages of all shares as they are in their new place', async () => {
  await mergeShards([await share('a'), await share('b')], target);
  const pages = await lastPages(target);
  expect([...pages.keys()]).toEqual(['a/index.html', 'b/index.html']);
  for (const [file, { key, modified }] of pages) {
    expect(key).toBe(`key of ${file[0]}`);
    expect(modified).toBe(statSync(path.join(target, file)).mtimeMs);
    expect(await readFile(path.join(target, file), 'utf8')).toBe(file[0]);
  }
});

it('leaves out a page that did not come whole', async () => {
  const [a, b] = [await share('a'), await share('b')];
  await writeFile(path.join(a, 'a/index.html'), '');
  await mergeShards([a, b], target);
  expect([...(await lastPages(target)).keys()]).toEqual(['b/index.html']);
});

it('refuses with a remedy what it can not put together', async () => {
  await expect(mergeShards([], target)).rejects.toThrow('npm run merge -- shares/*');
  await expect(mergeShards([scratch], target)).rejects.toThrow('SHARD=1/2 OUT_DIR=');
  await writeFile(path.join(await share('a'), 'CNAME'), 'example.org');
  const taken = path.join(scratch, 'a');
  await expect(mergeShards([await share('b')], taken)).rejects.toThrow('not empty');
});
