import { expect, it, vi } from 'vitest';
import { once } from '../../../src/browser/once.ts';

it('acts once, however often and however soon it is called', async () => {
  const act = vi.fn(async () => 'done');
  const call = once(act);
  expect(await Promise.all([call(), call()])).toEqual(['done', 'done']);
  await call();
  expect(act).toHaveBeenCalledTimes(1);
});

it('acts again after a failure', async () => {
  const act = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('done');
  const call = once<string>(act);
  await expect(call()).rejects.toThrow('offline');
  expect(await call()).toBe('done');
});
