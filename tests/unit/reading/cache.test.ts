import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ReadingCache } from '../../../src/reading/cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-cache-'));
});

const reading = (file: string, digest = 'a') => ({
  ...{ file, digest },
  judged: `judged ${file}`,
  rendered: `rendered ${file}`,
});

it('gives back what was kept, to the same digest only', () => {
  const cache = new ReadingCache(folder);
  cache.keep([reading('x.md')]);
  expect(cache.findJudged({ file: 'x.md', digest: 'a' })).toBe('judged x.md');
  expect(cache.findRendered({ file: 'x.md', digest: 'a' })).toBe('rendered x.md');
  expect(cache.findJudged({ file: 'x.md', digest: 'b' })).toBeUndefined();
  expect(cache.findJudged({ file: 'y.md', digest: 'a' })).toBeUndefined();
});

it('knows a reading without its text as one where none is asked for', () => {
  const cache = new ReadingCache(folder);
  cache.keep([{ ...reading('x.md'), rendered: undefined }]);
  expect(cache.findJudged({ file: 'x.md', digest: 'a' })).toBe('judged x.md');
  expect(cache.findJudged({ file: 'x.md', digest: 'a' }, true)).toBeUndefined();
});

it('forgets the files of a folder that are gone, and those of no other', () => {
  const cache = new ReadingCache(folder);
  cache.keep([reading('one/x.md'), reading('one/y.md'), reading('two/z.md')]);
  cache.forgetOthers('one', new Set(['one/x.md']));
  const left = ['one/x.md', 'one/y.md', 'two/z.md'].filter((file) =>
    cache.findJudged({ file, digest: 'a' }),
  );
  expect(left).toEqual(['one/x.md', 'two/z.md']);
});

it('is shared by two that are open at once', () => {
  const [one, other] = [new ReadingCache(folder), new ReadingCache(folder)];
  one.keep([reading('x.md')]);
  other.keep([reading('y.md')]);
  expect(one.findJudged({ file: 'y.md', digest: 'a' })).toBe('judged y.md');
  expect(other.findJudged({ file: 'x.md', digest: 'a' })).toBe('judged x.md');
});

it('is thrown away where it cannot be read, and begun anew', async () => {
  await writeFile(path.join(folder, 'readings.sqlite'), 'no database at all'.repeat(500));
  const cache = new ReadingCache(folder);
  cache.keep([reading('x.md')]);
  expect(cache.findJudged({ file: 'x.md', digest: 'a' })).toBe('judged x.md');
  const start = (await readFile(path.join(folder, 'readings.sqlite'))).subarray(0, 6);
  expect(start.toString()).toBe('SQLite');
});

it('keeps nothing, and says nothing, where its folder cannot be', async () => {
  await writeFile(path.join(folder, 'file'), '');
  const cache = new ReadingCache(path.join(folder, 'file'));
  cache.keep([reading('x.md')]);
  expect(cache.findJudged({ file: 'x.md', digest: 'a' })).toBeUndefined();
});
