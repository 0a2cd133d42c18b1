import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { languages } from '../../../src/domain/languages/index.ts';
import { tagSchema } from '../../../src/domain/tags/vocabulary.ts';
import { parseData, readCategories } from '../../../src/reading/data.ts';

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

it('gives the same categories until their file has another text', async () => {
  const file = path.join(folder, 'categories.yaml');
  await cp('src/content/categories.yaml', file);
  const first = await readCategories(folder);
  expect(await readCategories(folder)).toBe(first);
  await writeFile(file, (await readFile(file, 'utf8')).replace('Cables, acc', 'Odds, acc'));
  const second = await readCategories(folder);
  expect(JSON.stringify(second.families)).toContain('Odds, acc');
  expect(JSON.stringify(first.families)).not.toContain('Odds, acc');
  await writeFile(file, 'nothing: known\n');
  await expect(readCategories(folder)).rejects.toThrow('categories.yaml:1:1');
});

it('parses a text once for all that load its reader, and checks it for each', async () => {
  const file = path.join(folder, 'tags.yaml');
  const read = async (schema: z.ZodType) => {
    vi.resetModules();
    const data = await import('../../../src/reading/data.ts');
    return data.readData(file, schema) as Promise<Record<string, unknown>>;
  };
  // Such a schema leaves the values that were parsed as they are.
  const anything = z.record(z.string(), z.unknown());
  await writeFile(file, 'dac: { group: category }\n');
  const { dac } = await read(anything);
  expect((await read(anything)).dac).toBe(dac);
  await expect(read(z.strictObject({}))).rejects.toThrow('tags.yaml:1:1');
  await writeFile(file, 'dac: { group: kind }\n');
  expect((await read(anything)).dac).toEqual({ group: 'kind' });
  await writeFile(file, 'dac: [');
  await expect(read(anything)).rejects.toThrow('tags.yaml:1:');
  await writeFile(file, '');
  expect(await read(anything)).toEqual({});
});

describe('a data file', () => {
  const concepts = z.record(z.string(), tagSchema);
  const parse = (text: string) => parseData(text, 'tags.yaml', concepts);

  it('is read, and may be empty', () => {
    const text = 'dac:\n  group: category\n  name: { en: DAC, ja: DAC }\n';
    expect(parse(text)).toEqual({ dac: { group: 'category', name: { en: 'DAC', ja: 'DAC' } } });
    expect(parse('# nothing yet\n')).toEqual({});
  });

  it.each([
    ['no YAML', 'a:\n  group: [x\nb: 1\n', 'tags.yaml:3:1  '],
    ['a key twice', 'a: 1\na: 2\n', 'tags.yaml:2:1  '],
    [
      'an unknown group',
      'a:\n  group: odd\n  name: { en: A, ja: A }\n',
      'tags.yaml:2:10  a.group: ',
    ],
    ['a missing name', 'a:\n  group: category\n  name: { ja: A }\n', 'tags.yaml:3:9  a.name.en: '],
    ['a list', '- a\n', 'tags.yaml:1:1  '],
  ])('with %s is refused with its place', (_name, text, place) => {
    expect(() => parse(text)).toThrow(place);
  });
});

it('says of every category what belongs there and what to compare, as sentences and words', async () => {
  for (const { id, about, compares } of (await readCategories('src/content')).byId.values()) {
    for (const language of languages) {
      expect(about[language], id).toMatch(/[.。]$/);
      expect(compares[language], id).not.toMatch(/[.。]$/);
    }
  }
});
