import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listForEditors } from '../../../src/reading/editor-list.ts';

let root: string;
let list: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soundproof-editors-'));
  list = path.join(root, '.astro/collections/collections.json');
  await mkdir(path.dirname(list), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

const add = (...names: string[]) =>
  listForEditors(
    { collection: 'products', config: { root: pathToFileURL(`${root}/`) } } as never,
    names.map((name) => ({ file: path.join(root, name) })),
  );

it('adds reviews to those that the list has, by their decoded address in small letters', async () => {
  await writeFile(list, JSON.stringify({ entries: { 'file:///other.md': 'tags' } }));
  add('Ä One.md');
  const key = `${pathToFileURL(root).href}/ä one.md`.toLowerCase();
  expect(JSON.parse(await readFile(list, 'utf8')).entries).toEqual({
    'file:///other.md': 'tags',
    [key]: 'products',
  });
});

it('leaves a list as it is that has all of them, and adds again what it has lost', async () => {
  await writeFile(list, JSON.stringify({ entries: {} }));
  add('one.md', 'two.md');
  const { entries } = JSON.parse(await readFile(list, 'utf8'));
  const compact = JSON.stringify({ entries });
  await writeFile(list, compact);
  add('one.md', 'two.md');
  expect(await readFile(list, 'utf8')).toBe(compact);
  await writeFile(list, JSON.stringify({ entries: {} }));
  add('one.md', 'two.md');
  expect(JSON.parse(await readFile(list, 'utf8')).entries).toEqual(entries);
});
