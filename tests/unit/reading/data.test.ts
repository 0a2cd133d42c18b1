import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../../src/domain/languages/index.ts';
import { readCategories } from '../../../src/reading/data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

it("reads the project's categories where a content folder has none", async () => {
  const { families, byId } = await readCategories(folder);
  expect(families).toHaveLength(7);
  expect(byId.size).toBe(38);
  expect(families.flatMap(({ categories }) => categories)).toEqual([...byId.values()]);
});

it('names the file and the entry that does not hold', async () => {
  await writeFile(path.join(folder, 'categories.yaml'), 'families: {}\ncategories: { dac: {} }\n');
  const complaint = readCategories(folder);
  await expect(complaint).rejects.toThrow(/categories\.yaml: /);
  await expect(complaint).rejects.toThrow(/at categories\.dac\.family/);
});

it('names the file and the line where the YAML is broken', async () => {
  await writeFile(path.join(folder, 'categories.yaml'), 'families: {}\nfamilies: {}\n');
  await expect(readCategories(folder)).rejects.toThrow(/categories\.yaml: .* at line 2/);
});

it('says of every category what belongs there and what to compare, as sentences and words', async () => {
  for (const { id, about, compares } of (await readCategories('src/content')).byId.values()) {
    for (const language of languages) {
      expect(about[language], id).toMatch(/[.。]$/);
      expect(compares[language], id).not.toMatch(/[.。]$/);
    }
  }
});
