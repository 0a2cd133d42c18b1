import path from 'node:path';
import { notePage } from '../../page-notes.ts';
import type { Drawn, DrawingTerms, Order } from './thread.ts';
import { askedAt, fileOf, type KeyedPath } from './unchanged-pages.ts';

/** How many pages a thread draws ahead of those that are asked for. */
const mostAhead = 8;

interface Pool {
  run(order: Order): Promise<unknown>;
  destroy(): Promise<void>;
}

/** A thread that draws some pages of a build, in the order in which they are asked for. */
export class DrawingThread {
  readonly #pool: Pool;
  readonly #waiting: Iterator<KeyedPath, undefined>;
  readonly #ordered = new Map<object, Promise<Drawn | undefined>>();

  private constructor(pool: Pool, pages: readonly KeyedPath[]) {
    this.#pool = pool;
    this.#waiting = pages.values();
    for (let ahead = 0; ahead < mostAhead; ahead++) this.#orderNext();
  }

  /** Starts a thread. */
  static async start(pages: readonly KeyedPath[], terms: DrawingTerms): Promise<DrawingThread> {
    const { Piscina } = await import('piscina');
    const filename = path.resolve('src/publishing/drawing/thread.ts');
    const pool = new Piscina({ filename, workerData: terms, minThreads: 1, maxThreads: 1 });
    return new DrawingThread(pool, pages);
  }

  /**
   * Waits until a page is drawn.
   * @returns what it tells of itself; undefined where the thread does not draw it, or can't
   */
  async drawn(page: object): Promise<Drawn | undefined> {
    const ordered = this.#ordered.get(page);
    if (!ordered) return undefined;
    this.#ordered.delete(page);
    this.#orderNext();
    return ordered;
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }

  #orderNext(): void {
    const { value: page } = this.#waiting.next();
    if (page) this.#ordered.set(page, this.#order(page));
  }

  async #order(page: KeyedPath): Promise<Drawn | undefined> {
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
