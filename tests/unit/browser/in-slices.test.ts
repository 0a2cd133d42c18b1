import { beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../../src/browser/in-slices.ts';
import type { Steps } from '../../../src/domain/steps.ts';

/** The clock of the page in milliseconds, and what the work and the page have done. */
let now: number;
let done: string[];

beforeEach(() => {
  [now, done] = [0, []];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('scheduler', {
    yield() {
      done.push('page');
      return Promise.resolve();
    },
  });
  return () => vi.unstubAllGlobals();
});

/** Work in three steps, each of which takes so many milliseconds. */
function* work(milliseconds: number): Steps<string> {
  for (const step of [1, 2, 3]) {
    done.push(`step ${step}`);
    now += milliseconds;
    if (step < 3) yield;
  }
  return 'result';
}

it('does short work at once', async () => {
  expect(await inSlices(work(1))).toBe('result');
  expect(done).toEqual(['step 1', 'step 2', 'step 3']);
});

it('gives way to the page where work takes long', async () => {
  expect(await inSlices(work(20))).toBe('result');
  expect(done).toEqual(['step 1', 'page', 'step 2', 'page', 'step 3']);
});

it('gives way where the browser has no way of its own for that', async () => {
  vi.stubGlobal('scheduler', undefined);
  const result = inSlices(work(20));
  expect(done).toEqual(['step 1']);
  expect(await result).toBe('result');
});

it('does no more of the work once it is given up', async () => {
  const search = new AbortController();
  const result = inSlices(work(20), search.signal);
  search.abort();
  await expect(result).rejects.toThrow('abort');
  expect(done).toEqual(['step 1', 'page']);
});
