import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptPicture, pictureKey } from '../../../src/pictures/keep.ts';
import { box, words, type Picture } from '../../../src/pictures/picture.ts';

const picture: Picture = {
  ...{ width: 40, height: 30, language: 'en', css: '' },
  root: box('all', words('name', 'Acme')),
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-pictures-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('has another key for whatever is drawn in another way', () => {
  const others: Picture[] = [
    { ...picture, width: 41 },
    { ...picture, language: 'ja' },
    { ...picture, css: '.name { color: red }' },
    { ...picture, root: box('all', words('name', 'Acmé')) },
  ];
  const keys = [picture, ...others].map(pictureKey);
  expect(new Set(keys).size).toBe(5);
  expect(pictureKey(structuredClone(picture))).toBe(keys[0]);
  for (const key of keys) expect(key).toMatch(/^[\w-]+$/);
});

it('draws a picture once', async () => {
  const drawn = await keptPicture(picture, folder);
  const key = pictureKey(picture);
  expect(await readdir(folder)).toEqual([key]);
  expect(Buffer.from(await keptPicture(picture, folder))).toEqual(Buffer.from(drawn));
  await writeFile(path.join(folder, key), 'kept');
  expect(Buffer.from(await keptPicture(picture, folder)).toString()).toBe('kept');
});

it('does without a folder that takes no files', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const drawn = await keptPicture(picture, path.join(file, 'previews'));
  expect(drawn.length).toBeGreaterThan(50);
});
