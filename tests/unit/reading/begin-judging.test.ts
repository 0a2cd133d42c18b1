import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginJudging } from '../../../src/reading/begin-judging.ts';
import { sharedJudge, sharedJudgement, shareJudge } from '../../../src/reading/shared-judgement.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'soundproof-begun-'));
  await cp('tests/sites/good', path.join(folder, 'content'), { recursive: true });
  vi.stubEnv('CONTENT_DIR', path.join(folder, 'content'));
  vi.stubEnv('CACHE_DIR', path.join(folder, 'cache'));
});

afterEach(async () => {
  shareJudge(undefined);
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const judge = () => sharedJudge()!();

it('hands on the judgement that was begun, and then judges anew', async () => {
  await beginJudging();
  const added = path.join(folder, 'content/_products/en/acme/acme-five.md');
  const begun = await judge();
  expect(sharedJudgement()).toBe(begun);
  await cp(path.join(folder, 'content/_products/en/acme/acme-one.md'), added);
  expect((await judge()).reviews).toHaveLength(begun.reviews.length + 1);
});

it('leaves it to whoever takes a judgement to say why it failed', async () => {
  await writeFile(path.join(folder, 'content', 'method.yaml'), 'nothing: known\n');
  await beginJudging();
  // An unhandled rejection would end the process here.
  await new Promise((resolve) => setImmediate(resolve));
  await expect(judge()).rejects.toThrow('method.yaml');
});
