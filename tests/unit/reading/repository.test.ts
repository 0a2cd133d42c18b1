import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathInRepository, repository } from '../../../src/reading/repository.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-repository-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('is none where nothing names it, and a fault in a sentence where what names it is wrong', () => {
  expect(repository('')).toBeUndefined();
  expect(repository(' ')).toBeUndefined();
  expect(repository('https://github.com/me/site')).toMatchObject({ forge: 'github' });
  expect(() => repository(' me ')).toThrow(
    'REPO_URL is "me", which is no address of the web. Set it to one such as https://',
  );
});

it.each(['folder', 'file'])('paths begin where a %s .git is', async (kind) => {
  const content = path.join(folder, 'deep', 'content');
  await mkdir(content, { recursive: true });
  const git = path.join(folder, '.git');
  await (kind === 'folder' ? mkdir(git) : writeFile(git, 'gitdir: elsewhere\n'));
  const file = path.join(content, 'products', 'one.md');
  expect(pathInRepository(file, content)).toBe('deep/content/products/one.md');
});

it('paths begin at the project, or at the content elsewhere, where there is no .git', () => {
  const file = path.join(folder, 'products', 'one.md');
  expect(pathInRepository(file, folder)).toBe('products/one.md');
  expect(pathInRepository('src/content/one.md')).toBe('src/content/one.md');
});
