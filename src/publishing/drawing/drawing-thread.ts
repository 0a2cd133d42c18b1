import path from 'node:path';
import { endPool } from '../../end-pool.ts';
import { notePage } from '../../page-notes.ts';
import type { Drawn, DrawingTerms, Order } from './thread.ts';
import { askedAt, fileOf, type KeyedPath } from './unchanged-pages.ts';

/** A thread that draws some pages of a build. */
export interface DrawingThread {
  /** What each page tells of itself once it is drawn; undefined where the thread did not draw it. */
  drawn: ReadonlyMap<object, Promise<Drawn | undefined>>;
  end(): Promise<void>;
}

/**
 * Starts a thread, which draws the pages one after another.
 * @param placeOf the place of a page among the claims; undefined for one that no other thread draws
 */
export async function startThread(
  pages: readonly KeyedPath[],
  terms: DrawingTerms,
  placeOf: (page: KeyedPath) => number | undefined,
): Promise<DrawingThread> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Order, Drawn | undefined>({
    filename: path.resolve('src/publishing/drawing/thread.ts'),
    workerData: terms,
    ...{ minThreads: 1, maxThreads: 1 },
    // It knows all its orders: the thread of the build, which draws too, is late to give the next.
    concurrentTasksPerWorker: pages.length,
  });
  const draw = async (page: KeyedPath): Promise<Drawn | undefined> => {
    try {
      const drawn = await pool.run({ ...orderOf(page), place: placeOf(page) });
      for (const note of drawn?.notes ?? []) notePage(...note);
      return drawn;
    } catch {
      // The thread of the build draws it, and says what is wrong with it if it can't.
      return undefined;
    }
  };
  return {
    drawn: new Map(pages.map((page) => [page, draw(page)])),
    end: () => endPool(pool),
  };
}

function orderOf(page: KeyedPath): Omit<Order, 'place'> {
  const { route, component } = page.route;
  return { at: askedAt(page), file: fileOf(page), route, component, cacheKey: page.cacheKey };
}
