import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeForPages } from '../../../src/reading/page-judgement.ts';
import { WrittenFiles } from '../../../src/reading/written-files.ts';

let content: string;
const below = (name: string) => path.join(content, name);
const toldAs = (name: string) => path.relative('', below(name));
const one = '_products/en/acme/acme-one.md';
const two = '_products/en/acme/acme-two.mdx';

beforeEach(async () => {
  // Of files that changed just now nothing is taken for granted.
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
  const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-written-'));
  content = path.join(folder, 'content');
  await cp('tests/sites/good', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('CACHE_DIR', path.join(folder, 'cache'));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** The summaries of what is judged, by file. */
async function summaries(written?: ReadonlySet<string>): Promise<Map<string, string | undefined>> {
  const { reviews } = await judgeForPages({ written });
  return new Map(reviews.map(({ facts: { file, review } }) => [file, review?.summary]));
}

async function summarise(name: string, summary: string): Promise<void> {
  const text = await readFile(below(name), 'utf8');
  await writeFile(below(name), text.replace(/^summary: .*$/m, `summary: ${summary}`));
}

describe('a judgement that is told what was written', () => {
  it('reads that, and looks at nothing else', async () => {
    const before = await summaries();
    await summarise(one, 'The first is written anew.');
    await summarise(two, 'The second is written anew.');
    const after = await summaries(new Set([toldAs(one)]));
    expect(after.get(toldAs(one))).toBe('The first is written anew.');
    expect(after.get(toldAs(two))).toBe(before.get(toldAs(two)));
    expect((await summaries()).get(toldAs(two))).toBe('The second is written anew.');
  });

  it('looks at all where that is no review, or no folder was listed before', async () => {
    await summaries(new Set());
    await summarise(two, 'The second is written anew.');
    await cp('src/content/tags.yaml', below('tags.yaml'));
    const after = await summaries(new Set([toldAs('tags.yaml')]));
    expect(after.get(toldAs(two))).toBe('The second is written anew.');
  });

  it('looks at all where links lead to reviews, which are told by other names', async () => {
    const linked = path.join(path.dirname(one), 'acme-linked.md');
    await symlink(path.resolve(below(one)), below(linked));
    await summaries();
    await summarise(one, 'The first is written anew.');
    const after = await summaries(new Set([toldAs(one)]));
    expect(after.get(toldAs(linked))).toBe('The first is written anew.');
  });

  it('reads all again where what readings follow from was written before', async () => {
    await summaries();
    await rm(below(two));
    await cp('src/content/tags.yaml', below('tags.yaml'));
    await appendFile(below('tags.yaml'), '\n# Another note.\n');
    await summaries(new Set([toldAs('tags.yaml')]));
    await summarise(one, 'The first is written anew.');
    const after = await summaries(new Set([toldAs(one)]));
    expect(after.get(toldAs(one))).toBe('The first is written anew.');
    expect(after.has(toldAs(two))).toBe(false);
  });
});

describe('what a watcher tells', () => {
  const taken = (files: WrittenFiles) => files.take((written) => Promise.resolve(written));

  it('is handed on once', async () => {
    const files = new WrittenFiles();
    files.add('a.md');
    files.add('b.md');
    files.add('a.md');
    expect(await taken(files)).toEqual(new Set(['a.md', 'b.md']));
    expect(await taken(files)).toEqual(new Set());
  });

  it('has all looked at where it does not know which file it was', async () => {
    const files = new WrittenFiles();
    files.add('a.md');
    files.add(undefined);
    files.add('b.md');
    expect(await taken(files)).toBeUndefined();
    expect(await taken(files)).toEqual(new Set());
  });

  it('has all looked at after a judgement failed', async () => {
    const files = new WrittenFiles();
    files.add('a.md');
    const failing = files.take(() => Promise.reject(new Error('The method is missing.')));
    files.add('b.md');
    await expect(failing).rejects.toThrow('The method is missing.');
    expect(await taken(files)).toBeUndefined();
  });
});
