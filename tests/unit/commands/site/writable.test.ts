import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { assertWritable } from '../../../../src/commands/site/writable.ts';

it('takes a folder that does not exist yet, and leaves nothing behind', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-writable-'));
  await assertWritable(path.join(folder, 'a/b'));
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

it('refuses a place below a file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-writable-'));
  await writeFile(path.join(folder, 'file'), '');
  await expect(assertWritable(path.join(folder, 'file/site'))).rejects.toThrow(/ENOTDIR/);
  await rm(folder, { recursive: true });
});

it.runIf(process.platform === 'linux')('refuses a place that grants rights but takes nothing', () =>
  expect(assertWritable('/proc/site')).rejects.toThrow(/\/proc takes no new files|EACCES/),
);
