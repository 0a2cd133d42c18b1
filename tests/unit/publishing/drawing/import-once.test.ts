import { expect, it, vi } from 'vitest';
import { importOnce } from '../../../../src/publishing/drawing/import-once.ts';

it('has a bundle import the code of each route once', async () => {
  const load = vi.fn(() => Promise.resolve({ page: 'a page' }));
  const pageMap = new Map([['src/pages/a.astro', load as () => Promise<object>]]);
  importOnce({ manifest: { pageMap } });
  const ask = pageMap.get('src/pages/a.astro')!;
  expect(await ask()).toEqual({ page: 'a page' });
  expect(await ask()).toBe(await ask());
  expect(load).toHaveBeenCalledOnce();
});

it('leaves a bundle alone that has no such map', () => {
  expect(() => importOnce({ manifest: {} })).not.toThrow();
});
