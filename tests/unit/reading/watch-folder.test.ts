import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolder } from '../../../src/reading/watch-folder.ts';

let root: string;
let end: () => void;
const changed = vi.fn();
const failed = vi.fn();
const below = (name: string) => path.join(root, name);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soundproof-watched-'));
  await mkdir(below('products/en/acme'), { recursive: true });
  await writeFile(below('products/en/acme/one.md'), 'one');
  end = watchFolder(root, changed, failed);
});

afterEach(async () => {
  end();
  await rm(root, { recursive: true });
  expect(failed).not.toHaveBeenCalled();
});

/** Does something and waits until it is told, and nothing more comes of it. */
async function isTold(change: () => Promise<unknown>): Promise<void> {
  changed.mockClear();
  await change();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  let calls = 0;
  while (calls !== changed.mock.calls.length) {
    calls = changed.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Writes into a file, of which nothing else is told than its name. */
async function save(name: string): Promise<void> {
  await isTold(() => appendFile(below(name), ' more'));
  expect(new Set(changed.mock.calls.flat())).toEqual(new Set([below(name)]));
}

it('tells of every save, by whatever way an editor takes', async () => {
  const file = 'products/en/acme/one.md';
  for (let time = 0; time < 12; time += 1) {
    await save(file);
    await isTold(async () => {
      await writeFile(below('products/en/acme/.one.tmp'), `${time}`);
      await rename(below('products/en/acme/.one.tmp'), below(file));
    });
    // Other files may have come or gone.
    expect(changed).toHaveBeenCalledWith();
  }
  await isTold(() => rm(below(file)));
});

it('tells of files in folders that came later, and came again', async () => {
  for (let time = 0; time < 2; time += 1) {
    await isTold(() => mkdir(below('products/ja/acme/deep'), { recursive: true }));
    await isTold(() => writeFile(below('products/ja/acme/deep/one.md'), 'one'));
    await save('products/ja/acme/deep/one.md');
    await isTold(() => rename(below('products/ja'), below('products/ko')));
    await save('products/ko/acme/deep/one.md');
    await isTold(() => rm(below('products/ko'), { recursive: true }));
  }
});

it('tells nothing once it has ended', async () => {
  end();
  changed.mockClear();
  await writeFile(below('products/en/acme/one.md'), 'more');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changed).not.toHaveBeenCalled();
});
