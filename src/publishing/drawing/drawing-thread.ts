import path from 'node:path';
import { notePage } from '../../page-notes.ts';
import type { Drawn, DrawingTerms, Order } from './thread.ts';
import { askedAt, fileOf, type KeyedPath } from './unchanged-pages.ts';

interface Pool {
  run(order: Order): Promise<unknown>;
  destroy(): Promise<void>;
}

/** A thread that draws some pages of a build. */
export class DrawingThread {
  readonly #pool: Pool;
  readonly #drawn: ReadonlyMap<object, Promise<Drawn | undefined>>;

  private constructor(pool: Pool, pages: readonly KeyedPath[]) {
    this.#pool = pool;
    this.#drawn = new Map(pages.map((page) => [page, this.#draw(page)]));
  }

  /** Starts a thread, which draws the pages one after another. */
  static async start(pages: readonly KeyedPath[], terms: DrawingTerms): Promise<DrawingThread> {
    const { Piscina } = await import('piscina');
    const pool = new Piscina({
      filename: path.resolve('src/publishing/drawing/thread.ts'),
      workerData: terms,
      ...{ minThreads: 1, maxThreads: 1 },
      // It knows all its orders: the thread of the build, which draws too, is late to give the next.
      concurrentTasksPerWorker: pages.length,
    });
    return new DrawingThread(pool, pages);
  }

  /**
   * Waits until a page is drawn.
   * @returns what it tells of itself; undefined where the thread does not draw it, or can't
   */
  async drawn(page: object): Promise<Drawn | undefined> {
    return this.#drawn.get(page);
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }

  async #draw(page: KeyedPath): Promise<Drawn | undefined> {
    const { route, component } = page.route;
    const order = { at: askedAt(page), file: fileOf(page), cacheKey: page.cacheKey };
    try {
      const drawn = (await this.#pool.run({ ...order, route, component })) as Drawn;
      for (const note of drawn.notes) notePage(...note);
      return drawn;
    } catch {
      // The thread of the build draws it, and says what is wrong with it if it can't.
      return undefined;
    }
  }
}
