import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A process that holds less, in bytes, has too little to give back to be worth half a second. */
const much = 900_000_000;

/** By how much of itself a heap may grow before its garbage is collected. */
const growthInPercent = 40;

/**
 * Gives the memory back of all that a large build is done with, and keeps its heaps small from then
 * on. V8 lets garbage stand until a heap has doubled or more: what was read would stay while styles
 * are bundled, and what was bundled while pages are drawn.
 */
export function giveMemoryBack(): void {
  if (process.memoryUsage.rss() < much) return;
  setFlagsFromString(`--heap-growing-percent=${growthInPercent}`);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  // Any other flavour keeps the pages of the heap that it has emptied.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
