import { EventEmitter } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentFolder } from '../../../src/reading/content-folder.ts';
import { reviewOverlay } from '../../../src/reading/dev-overlay.ts';
import { judgeForPages, type PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareJudge, sharedJudge, shareJudgement } from '../../../src/reading/shared-judgement.ts';

const begun = vi.hoisted(() => vi.fn());
vi.mock('../../../src/reading/begin-judging.ts', () => ({
  beginJudging: () => Promise.resolve(shareJudge(begun)),
}));

vi.mock(import('../../../src/reading/page-judgement.ts'), async (original) => {
  const actual = await original();
  return { ...actual, judgeForPages: vi.fn(actual.judgeForPages) };
});

const watchFolder = vi.hoisted(() => vi.fn());
vi.mock('../../../src/reading/watch-folder.ts', () => ({ watchFolder }));

const fault = { severity: 'error', file: 'a.md', line: 1, column: 1, message: 'wrong', remedy: '' };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  // Tests of other files judge in the same process.
  shareJudge(undefined);
});

/** Judges as the loader does, which shares what it judged. */
function judge(...problems: unknown[]): void {
  shareJudgement({ problems } as unknown as PageJudgement);
}

/** A development server with the overlay, whose Astro refreshes the content as given. */
function serverWith(refreshContent: () => Promise<void>) {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const ws = { on: vi.fn(), send: vi.fn() };
  const logger = { error: vi.fn() };
  const setUp = reviewOverlay().hooks['astro:server:setup']!;
  void setUp({
    server: { watcher, ws, config: { root: process.cwd() } },
    logger,
    refreshContent,
  } as never);
  const save = (name = 'products/en/acme/acme-one.md') =>
    watcher.emit('change', path.join(contentFolder(), name));
  return { save, ws, logger };
}

it('judges a save once Astro has loaded its configuration, which it does at a save as well', async () => {
  judge();
  let isLoading = true;
  const refresh = vi.fn(async () => {
    // Until then Astro refreshes nothing, and does not say so.
    if (!isLoading) judge(fault);
  });
  const { save, ws } = serverWith(refresh);
  save();
  await vi.advanceTimersByTimeAsync(1000);
  expect(ws.send).not.toHaveBeenCalled();
  isLoading = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(ws.send).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ type: 'error' }));
  const times = refresh.mock.calls.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledTimes(times);
});

it('has reviews of all kinds and the tags loaded anew', async () => {
  const refresh = vi.fn(async () => judge());
  serverWith(refresh).save('tags.yaml');
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledExactlyOnceWith({
    loaders: ['products-loader', 'companies-loader', 'tags-loader'],
  });
});

it('judges what is saved while it judges once more, and only once', async () => {
  const refresh = vi.fn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    judge();
  });
  const { save } = serverWith(refresh);
  save();
  await vi.advanceTimersByTimeAsync(1000);
  save('products/en/acme/acme-two.md');
  await vi.advanceTimersByTimeAsync(1000);
  save('products/en/acme/acme-one.md');
  expect(refresh).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it('tells in the log why nothing could be judged, and judges the next save', async () => {
  const refresh = vi.fn(() => Promise.reject(new Error('tags.yaml:1:1  is no list')));
  const { save, logger } = serverWith(refresh);
  for (const times of [1, 2]) {
    save();
    await vi.advanceTimersByTimeAsync(1000);
    expect(refresh).toHaveBeenCalledTimes(times);
    expect(logger.error).toHaveBeenLastCalledWith('Error: tags.yaml:1:1  is no list');
  }
});

it('begins to judge before Astro loads, and takes nothing that was begun before a save', () => {
  const { save } = serverWith(() => Promise.resolve());
  expect(sharedJudge()).toBe(begun);
  save();
  expect(sharedJudge()).not.toBe(begun);
});

it('judges what was written, and all where that is not known', async () => {
  const outside = path.resolve('..', 'reviews');
  vi.stubEnv('CONTENT_DIR', outside);
  const { save } = serverWith(() => Promise.resolve());
  const [, changed] = watchFolder.mock.lastCall!;
  const asked = async () => {
    vi.mocked(judgeForPages).mockResolvedValueOnce({} as PageJudgement);
    await sharedJudge()!();
    return vi.mocked(judgeForPages).mock.lastCall;
  };
  save('a.md');
  changed(path.join(outside, 'b.md'));
  const files = ['a.md', 'b.md'].map((name) => path.join('..', 'reviews', name));
  expect(await asked()).toEqual([{ written: new Set(files) }]);
  save('a.md');
  changed();
  expect(await asked()).toEqual([{ written: undefined }]);
});

it('watches reviews outside the project by itself, and others only once', async () => {
  const refresh = vi.fn(async () => judge());
  serverWith(refresh);
  expect(watchFolder).not.toHaveBeenCalled();
  const outside = path.resolve('..', 'reviews');
  vi.stubEnv('CONTENT_DIR', outside);
  serverWith(refresh);
  const [folder, changed] = watchFolder.mock.calls[0]!;
  expect(folder).toBe(outside);
  changed();
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledOnce();
});
