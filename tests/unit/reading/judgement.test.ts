import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judgeFolder, type Judgement } from '../../../src/reading/judgement.ts';
import { source } from '../../support/review.ts';

vi.mock('../../../src/reading/digest.ts', { spy: true });

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soundproof-judged-'));
  vi.stubEnv('CACHE_DIR', path.join(root, 'cache'));
  await put('products/en/acme/acme-one.md', source());
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  await rm(root, { recursive: true });
});

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

/**
 * What is known of a folder, whether it was read now or earlier; but for the library, which is made
 * of the reviews and holds functions.
 */
const factsOf = ({ library: _, read: __, reviews, ...others }: Judgement) => ({
  ...others,
  reviews: reviews.map(({ facts, digest, text }) => ({
    ...{ ...facts, digest, text },
    ...Object.fromEntries(parts.map((part) => [part, facts[part]])),
  })),
});

/** What is parsed only when it is asked. */
const parts = [
  ...(['review', 'values', 'pictures', 'mentions', 'measured', 'ownLinks'] as const),
  ...(['ids', 'entries', 'figures', 'cited', 'tags', 'quotients'] as const),
];

/** Judges as another run does that begins when all files have been left alone for a while. */
async function judgeLater(): Promise<Judgement> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3000 });
  vi.resetModules();
  const { judgeFolder: judge } = await import('../../../src/reading/judgement.ts');
  return judge(root);
}

const rulesOf = async () => (await judgeFolder(root)).problems.map(({ rule }) => rule);

it('judges a file anew when it is saved', async () => {
  const before = await rulesOf();
  await put('products/en/acme/acme-one.md', source({ price: -1 }));
  expect(await rulesOf()).toContain('front-matter-value');
  await put('products/en/acme/acme-one.md', source());
  expect(await rulesOf()).toEqual(before);
});

it('says of unchanged files what it said before, from the cache as well', async () => {
  await put('products/en/acme/acme-two.mdx', source({ ref: 'acme-two' }, 'No {sections}.'));
  const first = await judgeFolder(root);
  vi.resetModules();
  const again = await import('../../../src/reading/judgement.ts');
  const second = await again.judgeFolder(root);
  expect(factsOf(second)).toEqual(factsOf(first));
  expect([first.read, second.read]).toEqual([2, 0]);
});

it('reads no file again that has been left alone, in another run as well', async () => {
  await put('products/en/acme/acme-two.md', source({ ref: 'acme-two' }));
  const first = await judgeLater();
  const { digestOf } = await import('../../../src/reading/digest.ts');
  expect(digestOf).toHaveBeenCalled();
  vi.mocked(digestOf).mockClear();
  expect(factsOf(await judgeLater())).toEqual(factsOf(first));
  expect(digestOf).not.toHaveBeenCalled();
});

it('notices a text of the same length whose time was set back, in another run', async () => {
  const file = path.join(root, 'products/en/acme/acme-one.md');
  await utimes(file, 1_000_000, 1_000_000);
  await judgeLater();
  await writeFile(file, source({ lang: 'ja' }));
  await utimes(file, 1_000_000, 1_000_000);
  const { problems } = await judgeLater();
  expect(problems.map(({ rule }) => rule)).toContain('place-agrees');
});

it('finds of one file alone what it finds of all in it', async () => {
  const { problems, library } = await judgeFolder('tests/sites/broken');
  const files = [library.all, library.figures, library.curves].flat().map(({ file }) => file);
  expect(problems.length).toBeGreaterThan(20);
  for (const file of new Set([...files, ...problems.map((one) => one.file)])) {
    const isAsked = (one: { file: string }) => one.file === file;
    const alone = await judgeFolder('tests/sites/broken', { isAsked });
    expect(alone.problems).toEqual(problems.filter(isAsked));
  }
});

it('finds what a fresh reading finds after files moved, changed their ending or were swapped', async () => {
  const names = ['a/one.md', 'a/one.mdx', 'b/one.md', 'b/two.mdx', 'two.md'];
  const texts = [source(), source({ ref: 'two' }), source({ title: 'x' }), 'no front matter'];
  const step = fc.record({
    from: fc.constantFrom(...names),
    to: fc.constantFrom(...names),
    text: fc.constantFrom(...texts),
  });
  const below = (name: string) => path.join(root, 'products/en', name);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      for (const { from, to, text } of steps) {
        await put(`products/en/${from}`, text);
        await mkdir(path.dirname(below(to)), { recursive: true });
        await rename(below(from), below(to));
        await judgeFolder(root);
      }
      const judged = await judgeFolder(root);
      vi.stubEnv('CACHE_DIR', await mkdtemp(path.join(tmpdir(), 'soundproof-fresh-')));
      vi.resetModules();
      const fresh = await import('../../../src/reading/judgement.ts');
      expect(factsOf(judged)).toEqual(factsOf(await fresh.judgeFolder(root)));
      vi.stubEnv('CACHE_DIR', path.join(root, 'cache'));
    }),
    { numRuns: 8 },
  );
}, 120_000);

it('lets other work begin while workers read', async () => {
  const steps: string[] = [];
  const judge = () => judgeFolder(root, { onReading: () => steps.push('handed out') });
  await judge();
  expect(steps, 'one file needs no workers').toEqual([]);
  const refs = Array.from({ length: 1000 }, (_, at) => `many-${at}`);
  for (const ref of refs) await put(`products/en/many/${ref}.md`, source({ ref }));
  const { read } = await judge();
  steps.push(`${read} read`);
  expect(steps).toEqual(['handed out', '1000 read']);
});
