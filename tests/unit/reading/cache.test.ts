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
  named: 'null',
  judged: `judged ${file}`,
  values: `values ${file}`,
  rendered: `rendered ${file}`,
});

/** What is kept of the judgement of a file, and to which digest. */
function judged(cache: ReadingCache, file: string, hasText = false): string | undefined {
  const [found] = cache.findJudged([file], hasText);
  return found && `${Buffer.from(found.judged).toString()} ${found.digest}`;
}

it('gives back what was kept, to the same digest only', () => {
  const cache = new ReadingCache(folder);
  cache.keep([reading('x.md')]);
  expect(judged(cache, 'x.md')).toBe('judged x.md a');
  expect(cache.findRendered({ file: 'x.md', digest: 'a' })).toBe('rendered x.md');
  expect(cache.findRendered({ file: 'x.md', digest: 'b' })).toBeUndefined();
  expect(judged(cache, 'y.md')).toBeUndefined();
});

it('knows a reading without its text as one where none is asked for', () => {
  const cache = new ReadingCache(folder);
  cache.keep([{ ...reading('x.md'), rendered: undefined }]);
  expect(judged(cache, 'x.md')).toBe('judged x.md a');
  expect(judged(cache, 'x.md', true)).toBeUndefined();
});

it('gives each kept file with the stamp that its digest had', () => {
  const cache = new ReadingCache(folder);
  cache.keep([reading('x.md'), reading('y.md'), reading('z.md')]);
  cache.stamp([
    { file: 'x.md', digest: 'a', stamp: 'one' },
    { file: 'y.md', digest: 'b', stamp: 'two' },
  ]);
  const found = cache.findJudged(['x.md', 'y.md', 'z.md', 'none.md']);
  expect(found.map(({ file, stamp }) => [file, stamp])).toEqual([
    ['x.md', 'one'],
    ['y.md', null],
    ['z.md', null],
  ]);
});

it('forgets the files of a folder that are gone, and those of no other', () => {
  const cache = new ReadingCache(folder);
  cache.keep([reading('one/x.md'), reading('one/y.md'), reading('two/z.md')]);
  cache.forgetOthers('one', ['one/x.md']);
  const left = ['one/x.md', 'one/y.md', 'two/z.md'].filter((file) => judged(cache, file));
  expect(left).toEqual(['one/x.md', 'two/z.md']);
});

it('is shared by two that are open at once', () => {
  const [one, other] = [new ReadingCache(folder), new ReadingCache(folder)];
  one.keep([reading('x.md')]);
  other.keep([reading('y.md')]);
  expect(judged(one, 'y.md')).toBe('judged y.md a');
  expect(judged(other, 'x.md')).toBe('judged x.md a');
});

it('is thrown away where it cannot be read, and begun anew', async () => {
  await writeFile(path.join(folder, 'readings.sqlite'), 'no database at all'.repeat(500));
  const cache = new ReadingCache(folder);
  cache.keep([reading('x.md')]);
  expect(judged(cache, 'x.md')).toBe('judged x.md a');
  const start = (await readFile(path.join(folder, 'readings.sqlite'))).subarray(0, 6);
  expect(start.toString()).toBe('SQLite');
});

it('keeps nothing, and says nothing, where its folder cannot be', async () => {
  await writeFile(path.join(folder, 'file'), '');
  const cache = new ReadingCache(path.join(folder, 'file'));
  cache.keep([reading('x.md')]);
  expect(judged(cache, 'x.md')).toBeUndefined();
});
