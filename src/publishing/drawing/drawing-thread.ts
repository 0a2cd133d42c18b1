import path from 'node:path';
import { cutIntoPieces } from '../../domain/catalog/paging.ts';
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

/** So many pages are ordered at once: to order each by itself takes a fiftieth of the time. */
const ordered = 20;

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
  const parts = cutIntoPieces(pages, ordered);
  const pool = new Piscina<Order[], (Drawn | undefined)[]>({
    filename: path.resolve('src/publishing/drawing/thread.ts'),
    workerData: terms,
    ...{ minThreads: 1, maxThreads: 1 },
    // It knows all its orders: the thread of the build, which draws too, is late to give the next.
    concurrentTasksPerWorker: parts.length,
  });
  const draw = async (part: readonly KeyedPath[]): Promise<(Drawn | undefined)[]> => {
    const orders = part.map((page) => ({ ...orderOf(page), place: placeOf(page) }));
    // The thread of the build draws what a thread that has broken does not.
    const drawn = await pool.run(orders).catch(() => []);
    for (const one of drawn) for (const note of one?.notes ?? []) notePage(...note);
    return drawn;
  };
  return {
    drawn: new Map(
      parts.flatMap((part) => {
        const drawn = draw(part);
        return part.map((page, at) => [page, drawn.then((all) => all[at])] as const);
      }),
    ),
    end: () => endPool(pool),
  };
}

function orderOf(page: KeyedPath): Omit<Order, 'place'> {
  const { route, component } = page.route;
  return { at: askedAt(page), file: fileOf(page), route, component, cacheKey: page.cacheKey };
}
