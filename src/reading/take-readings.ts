import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cutIntoPieces } from '../domain/catalog/paging.ts';
import type { Location } from '../domain/check/document.ts';
import { endPool } from '../end-pool.ts';
import type { Reading, ReadingTerms } from './reading.ts';
import type { Terms } from './terms.ts';

/**
 * What a worker of the pool is asked for: files of a content folder, and the version of the code.
 */
export interface Order extends Omit<ReadingTerms, keyof Terms> {
  locations: readonly Location[];
  root: string;
}

/** With fewer files, starting workers takes longer than they save. */
const fewestForWorkers = 1000;

/**
 * Small enough that no worker finishes long after the others, large enough that asking costs
 * nothing.
 */
const ordered = 50;

/**
 * Takes the readings of files, some at a time, and on workers where there are many files.
 * @param onReading called when workers have all they are asked for
 */
export async function* takeReadings(
  order: Order,
  onReading?: () => void,
): AsyncIterable<Reading[]> {
  const orders = split(order);
  if (order.locations.length < fewestForWorkers) {
    // Loading what reads takes longer than all the rest where nothing has to be read. Workers load it
    // themselves, and need not wait until this thread has.
    const { fulfil } = await import('./fulfil.ts');
    for (const one of orders) yield await fulfil(one);
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: path.resolve('src/reading/fulfil.ts'),
    // More workers than processors only means more that have to start.
    maxThreads: availableParallelism(),
  });
  try {
    const asked = orders.map((one) => pool.run(one, { name: 'fulfil' }));
    onReading?.();
    for (const readings of asked) {
      yield (await readings) as Reading[];
    }
  } finally {
    await endPool(pool);
  }
}

function split({ locations, ...rest }: Order): Order[] {
  return cutIntoPieces(locations, ordered).map((some) => ({ ...rest, locations: some }));
}
