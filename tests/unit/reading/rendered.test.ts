import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { judgeFolder } from '../../../src/reading/judgement.ts';
import type { PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareJudgement } from '../../../src/reading/shared-judgement.ts';
import { textDigest } from '../../../src/reading/rendered.ts';
import { bodyWith, source } from '../../support/review.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soundproof-rendered-'));
  vi.stubEnv('CONTENT_DIR', root);
  vi.stubEnv('CACHE_DIR', path.join(root, 'cache'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** The digest of a review's text after a judgement of its folder. */
async function digestOf(text: string, rendersText: boolean): Promise<string> {
  const file = path.join(root, 'products/en/acme/acme-one.md');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  const judgement = await judgeFolder(root, { rendersText });
  shareJudgement(judgement as PageJudgement);
  return textDigest(judgement.reviews[0]!.facts.file);
}

it('tells a text from another, and not by its front matter', async () => {
  const first = await digestOf(source(), true);
  expect(await digestOf(source({ price: 300 }), true)).toBe(first);
  expect(await digestOf(source({}, bodyWith('Buy it.', 'Buy two.')), true)).not.toBe(first);
});

it('is the same where texts are rendered when they are drawn', async () => {
  const later = await digestOf(source(), false);
  vi.stubEnv('CACHE_DIR', path.join(root, 'other'));
  await writeFile(path.join(root, 'products/en/acme/acme-one.md'), '');
  expect(await digestOf(source(), true)).toBe(later);
});
