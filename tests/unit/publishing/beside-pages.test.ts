import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { besidePages } from '../../../src/publishing/beside-pages.ts';
import {
  knownPages,
  newPageRecord,
  sharePageRecord,
  type KnownPage,
} from '../../../src/publishing/page-record.ts';
import type { PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareJudgement } from '../../../src/reading/shared-judgement.ts';

let folder: string;
/** What the last build knew. */
let last: Map<string, KnownPage>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-beside-'));
  last = new Map();
  shareJudgement({ reviews: [] } as unknown as PageJudgement);
});

afterEach(() => sharePageRecord(undefined));

/**
 * Builds over the last build; tells of which data it made a text.
 * @param asksForPages whether Astro does, as it does in every build but one of other files alone
 */
async function build(data: string, asksForPages = false): Promise<string[]> {
  const record = newPageRecord(folder, last);
  sharePageRecord(record);
  const made = vi.fn((text: string) => text);
  const { hooks } = besidePages({
    name: 'texts',
    route: { pattern: '/a.txt', entrypoint: './a.ts' },
    write: (_, write) => write('en/a.txt', { data }, () => made(data)),
  });
  const dir = pathToFileURL(`${folder}/`);
  await hooks['astro:config:done']!({ config: { outDir: dir } } as never);
  if (asksForPages) for (const make of record.besides) await make();
  await hooks['astro:build:done']!({ dir } as never);
  last = new Map(knownPages(record));
  return made.mock.calls.flat();
}

it('makes a text only where its data has changed', async () => {
  expect(await build('one')).toEqual(['one']);
  expect(await build('one')).toEqual([]);
  expect(await build('two')).toEqual(['two']);
  expect(await readFile(path.join(folder, 'en/a.txt'), 'utf8')).toBe('two');
});

it('makes it while threads begin to draw, and only then', async () => {
  expect(await build('one', true)).toEqual(['one']);
});

it('makes it again by other code', async () => {
  await build('one');
  vi.stubEnv('BASE_PATH', '/audio');
  expect(await build('one')).toEqual(['one']);
  vi.unstubAllEnvs();
});
