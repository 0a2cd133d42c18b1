import { describe, expect, it, vi } from 'vitest';
import { fetchOnce } from '../../../src/browser/fetch-once.ts';

describe('a file that is fetched once', () => {
  it('is asked for once, but again after a failure', async () => {
    const answers = [() => Promise.reject(new Error('offline')), () => Response.json([1])];
    const asked = vi.fn(() => Promise.resolve(answers.shift()!()));
    vi.stubGlobal('fetch', asked);
    const load = fetchOnce<number[]>('/data/x.json');
    await expect(load()).rejects.toThrow('offline');
    expect(await Promise.all([load(), load()])).toEqual([[1], [1]]);
    expect(asked).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('is a failure where the server has none', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(fetchOnce('/data/x.json')()).rejects.toThrow('/data/x.json: 404');
    vi.unstubAllGlobals();
  });
});
