import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isLanguage, languages } from '../../domain/languages/index.ts';
import { mainLanguage } from '../../domain/languages/main.ts';
import { readThreads } from '../../page-settings.ts';
import { sharedJudgement } from '../../reading/shared-judgement.ts';
import { isLater } from '../page-key.ts';
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
 * names that they hold, is gathered on one thread only. The thread of the build draws those of the
 * main language and all else. Pages without such texts are shared out evenly.
 */
export class DrawingThreads {
  #threads: DrawingThread[] = [];

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
    const terms = termsOf(bundle);
    const [, ...shares] = shareOut([byLanguage.get(mainLanguage) ?? [], ...further]);
    this.#threads = await Promise.all(shares.map((some) => startThread(some, terms)));
    const onThreads = new Set<PagePath>(shares.flat());
    // The thread of the build waits for the others only when it has no page left to draw itself.
    return [...pages.filter((one) => !onThreads.has(one)), ...shares.flat()];
  }

  /**
   * Waits until a page is drawn by its thread.
   * @returns what it tells of itself; undefined for one that the thread of the build has to draw
   */
  async drawn(page: PagePath): Promise<Drawn | undefined> {
    const thread = this.#threads.find(({ drawn }) => drawn.has(page));
    return thread?.drawn.get(page);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }
}

/** The language of a page; undefined for other files, which the thread of the build makes. */
function languageOf({ pathname, route }: KeyedPath): string | undefined {
  return route.type === 'page' ? pathname.split('/').find(isLanguage) : undefined;
}

function termsOf({ site, pages }: Bundle): DrawingTerms {
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

/** Of each language the pages with its texts, and as many of the others as for every other one. */
function shareOut(languages: readonly KeyedPath[][]): KeyedPath[][] {
  const hasTexts = ({ cacheKey }: KeyedPath) => isLater(cacheKey);
  const others = languages.flat().filter((page) => !hasTexts(page));
  return languages.map((pages, at) => [
    ...pages.filter(hasTexts),
    ...others.filter((_, index) => index % languages.length === at),
  ]);
}
