import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDeadSources } from '../../../../src/commands/check/dead-sources.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-dead-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('finds each address of a file, whatever else is in its line', async () => {
  const file = path.join(folder, 'dead.txt');
  const lines = ['# since May', 'https://a.test/x', '404  <https://b.test/y/>, gone', '', 'none'];
  await writeFile(file, lines.join('\r\n'));
  expect(await readDeadSources(file)).toEqual(new Set(['https://a.test/x', 'https://b.test/y']));
});

it('is empty without a file, and refuses one that is not there', async () => {
  expect(await readDeadSources(undefined)).toEqual(new Set());
  await expect(readDeadSources(path.join(folder, 'none.txt'))).rejects.toThrow(/no file .*none/);
});
