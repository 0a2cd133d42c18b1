import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isLanguage, languages } from '../../domain/languages/index.ts';
import { mainLanguage } from '../../domain/languages/main.ts';
import { readThreads } from '../../page-settings.ts';
import { sharedJudgement } from '../../reading/shared-judgement.ts';
import { isLater } from '../page-key.ts';
import { buildThread, claim, freeClaims, type Claims } from './claims.ts';
import { startThread, type DrawingThread } from './drawing-thread.ts';
import type { BundledPages, Drawn, DrawingTerms } from './thread.ts';
import { isKeyed, type KeyedPath, type PagePath } from './unchanged-pages.ts';

/** With fewer pages of a language, starting a thread takes longer than it saves. */
const fewestForThread = 1500;

/** Where a build's bundled code is, and what Astro knows of its pages. */
interface Bundle {
  /** The folder of the site that grows. */
  site: URL;
  pages: BundledPages;
}

/**
 * Threads that draw pages, one a language: what the texts of a language have in common, such as the
 * names that they hold, is gathered on one thread only. The thread of the build draws the pages of the
 * main language and makes all other files. Those pages that hold no such text are drawn by whoever is
 * free, since it has more to do than the others.
 */
export class DrawingThreads {
  /** By their numbers. */
  readonly #threads = new Map<number, DrawingThread>();
  /** The pages that any thread may draw, with their places among the claims. */
  #shared: ReadonlyMap<PagePath, number> = new Map();
  #claims: Claims = freeClaims(0);

  /**
   * Starts a thread for each further language that has many pages to be drawn.
   * @returns the pages in the order in which they have to be asked for, so that no thread waits
   */
  async start(pages: readonly PagePath[], bundle: Bundle): Promise<PagePath[]> {
    const byLanguage = Map.groupBy(pages.filter(isKeyed), languageOf);
    const asked = readThreads();
    const fewest = asked ? 1 : fewestForThread;
    const further = languages
      .filter((language) => language !== mainLanguage)
      .map((language) => byLanguage.get(language) ?? [])
      .filter(({ length }) => length >= fewest)
      .slice(0, (asked ?? availableParallelism()) - 1);
    if (further.length === 0) return [...pages];
    const own = new Set<PagePath>(further.flat());
    const shared = (byLanguage.get(mainLanguage) ?? []).filter(
      ({ cacheKey }) => !isLater(cacheKey),
    );
    this.#shared = new Map(shared.map((one, place) => [one, place]));
    this.#claims = freeClaims(shared.length);
    const terms = { claims: this.#claims, ...termsOf(bundle) };
    for (const [index, some] of further.entries()) {
      const thread = buildThread + 1 + index;
      // Whoever is free takes from the end what the thread of the build is asked for last.
      const orders = [...some, ...shared.toReversed()];
      const started = startThread(orders, { thread, ...terms }, (one) => this.#shared.get(one));
      this.#threads.set(thread, await started);
    }
    const rest = pages.filter((one) => !own.has(one) && !this.#shared.has(one));
    // The thread of the build waits for the others only when it has no page left to draw itself.
    return [...rest, ...shared, ...own];
  }

  /**
   * Waits until a page is drawn by its thread, or claims it for the thread of the build.
   * @returns what it tells of itself; undefined for one that the thread of the build has to draw
   */
  async drawn(page: PagePath): Promise<Drawn | undefined> {
    const place = this.#shared.get(page);
    const thread =
      place === undefined
        ? [...this.#threads.values()].find(({ drawn }) => drawn.has(page))
        : this.#threads.get(claim(this.#claims, place, buildThread));
    return thread?.drawn.get(page);
  }

  async end(): Promise<void> {
    await Promise.all([...this.#threads.values()].map((thread) => thread.end()));
  }
}

/** The language of a page; undefined for other files, which the thread of the build makes. */
function languageOf({ pathname, route }: KeyedPath): string | undefined {
  return route.type === 'page' ? pathname.split('/').find(isLanguage) : undefined;
}

function termsOf({ site, pages }: Bundle): Omit<DrawingTerms, 'thread' | 'claims'> {
  const folder = path.join(fileURLToPath(site), '.prerender');
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/.test(name))!;
  const { library: _, problems: __, reviews, ...judgement } = sharedJudgement()!;
  return {
    site: site.href,
    entry: pathToFileURL(path.join(folder, entry)).href,
    pages: new Map([...pages].map(([key, { styles }]) => [key, { styles }])),
    judgement: {
      ...judgement,
      reviews: reviews.map(({ facts: { file, kind, review }, digest, text }) => ({
        facts: { file, kind, review },
        ...{ digest, text },
      })),
    },
  };
}
