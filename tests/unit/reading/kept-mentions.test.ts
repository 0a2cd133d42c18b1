import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Named } from '../../../src/domain/mentions/known-names.ts';
import { KeptMentions, type TextRelations } from '../../../src/reading/kept-mentions.ts';
import type { PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareJudgement } from '../../../src/reading/shared-judgement.ts';
import { company, namesOf, product } from '../../support/named.ts';

const found: TextRelations = {
  links: new Map([[2, [{ start: 1, end: 9, review: { kind: 'product', ref: 'acme-one' } }]]]),
  named: [
    {
      review: { kind: 'product', ref: 'acme-one' },
      words: { before: 'an ', name: 'Acme One', after: '' },
    },
  ],
  components: [],
  hasPictures: true,
  words: 'ACME Acme One Umbra Two HD 600 HD600',
};

/** Two companies have a model of one name; of the other product there is one. */
const reviews = [
  company('Acme'),
  product('Acme HD 600'),
  product('Umbra HD 600'),
  product('Acme One'),
];

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'soundproof-mentions-'));
  vi.stubEnv('CACHE_DIR', cache);
  judge('text');
});

afterEach(() => vi.unstubAllEnvs());

/** Judges the only file, whose digest stands for its text. */
function judge(digest: string): void {
  shareJudgement({
    reviews: [{ facts: { file: 'a.md' }, digest }],
  } as unknown as PageJudgement);
}

/** Asks in a build for the mentions of the file; tells what it gets, and whether it was searched. */
async function ask(
  all: readonly Named[] = reviews,
  inText = found,
): Promise<[TextRelations, searched: boolean]> {
  const kept = new KeptMentions('en', namesOf(all));
  const search = vi.fn(() => Promise.resolve(inText));
  const mentions = await kept.find('a.md', search);
  kept.keep();
  return [mentions, search.mock.calls.length > 0];
}

it('gives what an earlier build found', async () => {
  expect(await ask()).toEqual([found, true]);
  expect(await ask()).toEqual([found, false]);
  expect(await ask()).toEqual([found, false]);
});

describe('a text is searched again', () => {
  it('where it has changed', async () => {
    await ask();
    judge('other');
    expect(await ask()).toEqual([found, true]);
  });

  it.each<[string, Named[]]>([
    ['a review was added', [...reviews, product('Umbra Two')]],
    ['one is gone', reviews.slice(1)],
    ['a name is spelled otherwise', [company('ACME', 'acme'), ...reviews.slice(1)]],
    [
      'of two with one name the other is the newest',
      reviews.with(1, product('Acme HD 600', { date: '2026-01-01' })),
    ],
  ])('where %s', async (_, all) => {
    await ask();
    expect(await ask(all)).toEqual([found, true]);
  });

  it('where a component of it may lead to a review that was added', async () => {
    const components = [{ name: 'ReviewLink', attributes: { to: 'lunar-four' } }];
    const linking = { ...found, components };
    await ask(reviews, linking);
    const all = [...reviews, product('Lunar Four')];
    expect(await ask(all, linking)).toEqual([linking, true]);
  });

  it('where what was kept is torn', async () => {
    await ask();
    await writeFile(path.join(cache, 'mentions-en.json'), '{');
    expect(await ask()).toEqual([found, true]);
  });
});

it('knows at once what the same run has found, and keeps it soon', async () => {
  vi.useFakeTimers();
  const kept = new KeptMentions('en', namesOf(reviews));
  await kept.find('a.md', () => Promise.resolve(found));
  kept.keepSoon();
  const file = path.join(cache, 'mentions-en.json');
  expect(existsSync(file)).toBe(false);
  expect(await ask()).toEqual([found, false]);
  vi.runAllTimers();
  expect(existsSync(file)).toBe(true);
  vi.useRealTimers();
});

it('is not searched again where it lacks a word of a name that was added', async () => {
  await ask();
  expect(await ask([...reviews, product('Acme Four')])).toEqual([found, false]);
});

it('is not searched again where the day of another review changes', async () => {
  await ask();
  expect(await ask(reviews.with(3, product('Acme One', { date: '2026-01-01' })))).toEqual([
    found,
    false,
  ]);
});
