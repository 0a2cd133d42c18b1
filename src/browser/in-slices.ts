import type { Steps } from '../domain/steps.ts';

/** After so many milliseconds of work, keys and the next frame come before the rest of it. */
const mostAtOnce = 8;

/**
 * Does work that comes in steps, and gives way to the browser in between where it takes long. Short
 * work is done at once.
 * @returns what the work gives; rejects where the signal gives it up
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < mostAtOnce) continue;
    await giveWay();
    since = performance.now();
  }
}

/** Lets the browser do what waits. Not every browser has a way of its own for that. */
async function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.yield) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  const given = new Promise((go) => (port1.onmessage = go));
  port2.postMessage(undefined);
  await given;
  port1.close();
}
