import { expect, it } from 'vitest';
import type { PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareBegun, takeBegun } from '../../../src/reading/shared-judgement.ts';

it('hands on a judgement that was begun, once', async () => {
  const judgement = {} as PageJudgement;
  shareBegun(Promise.resolve(judgement));
  expect(await takeBegun()).toBe(judgement);
  expect(takeBegun()).toBeUndefined();
});

it('leaves it to whoever takes a judgement to say why it failed', async () => {
  shareBegun(Promise.reject(new Error('There is no review.')));
  // An unhandled rejection would end the process here.
  await new Promise((resolve) => setImmediate(resolve));
  await expect(takeBegun()).rejects.toThrow('There is no review.');
});
