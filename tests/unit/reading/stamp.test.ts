import { mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stampOf } from '../../../src/reading/stamp.ts';

let file: string;

beforeEach(async () => {
  file = path.join(await mkdtemp(path.join(tmpdir(), 'soundproof-stamp-')), 'one.md');
  await writeFile(file, 'one');
});

afterEach(() => {
  vi.useRealTimers();
});

it('changes with a text of the same length whose time was set back', async () => {
  await utimes(file, 1_000_000, 1_000_000);
  const { text } = stampOf(file);
  await writeFile(file, 'two');
  await utimes(file, 1_000_000, 1_000_000);
  expect(stampOf(file).text).not.toBe(text);
});

it('is trusted only once a change would bear another time', () => {
  expect(stampOf(file).isSettled).toBe(false);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3000 });
  expect(stampOf(file).isSettled).toBe(true);
});

it('is never trusted where its time is still to come', async () => {
  const later = new Date(Date.now() + 3_600_000);
  await utimes(file, later, later);
  expect(stampOf(file).isSettled).toBe(false);
});
