import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../domain/languages/index.ts';
import type { IndexFile } from '../fulltext/index-files.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { cacheFolder, forgetOthers } from './cache-folder.ts';
import { fileWriter } from './file-writer.ts';
import { indexFiles, type IndexedReview } from './fulltext-files.ts';
import { keepUnchanged, sharedPageRecord } from './page-record.ts';
import { headOf, isBuilt, searchedReviews, type SearchedReviews } from './searched-reviews.ts';

/** The files of indexes by the folders of these. */
type MadeIndexes = ReadonlyMap<string, readonly IndexFile[]>;

/** With fewer reviews, starting a worker takes longer than it saves. */
const fewestForWorker = 1000;

/**
 * Writes the full-text index of each language beside the pages. It follows from the texts alone, so
 * it is made while code is bundled and pages are drawn.
 */
export function fullTextIndex(): AstroIntegration {
  let indexes: SearchedReviews[] = [];
  let made: Promise<MadeIndexes> | undefined;
  const begin = () => {
    const judgement = sharedJudgement();
    if (made || !judgement || !isBuilt()) return;
    indexes = languages.map((language) => searchedReviews(judgement, language));
    made = makeIndexes(indexes, cacheFolder('fulltext'));
    // A fault is told by whoever waits for the indexes.
    made.catch(() => undefined);
  };
  return {
    name: 'full-text-index',
    hooks: {
      // Where little had to be read, all is judged before Astro begins, which needs one processor only.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') begin();
      },
      'astro:build:start': begin,
      'astro:build:done': async ({ dir }) => {
        // A build without the indexes leaves those that are kept to the next one.
        if (!made) return;
        await publishIndexes(indexes, fileURLToPath(dir), cacheFolder('fulltext'), made);
      },
    },
  };
}

/**
 * Puts indexes into a site, each into a folder of its own. Each is kept, and is only made anew where
 * what it holds has changed; files that the last build has left stay.
 * @param site the folder of the site
 * @param cache the folder in which they are kept
 * @param made those that are not kept
 */
export async function publishIndexes(
  indexes: readonly SearchedReviews[],
  site: string,
  cache: string,
  made = makeIndexes(indexes, cache),
): Promise<void> {
  const current = new Set(indexes.map(({ folder }) => folder));
  await forgetOthers(cache, current);
  const record = sharedPageRecord();
  const write = fileWriter(site);
  for (const { folder } of indexes) {
    const files = (await made).get(folder);
    const kept = path.join(cache, folder);
    const bytesOf = new Map(files?.map(({ name, bytes }) => [name, bytes]));
    for (const name of files ? bytesOf.keys() : readdirSync(kept)) {
      const file = path.posix.join('fulltext', folder, name);
      // The name of the folder tells what is in it.
      if (record && keepUnchanged(record, file, { key: folder })) continue;
      write(file, bytesOf.get(name) ?? readFileSync(path.join(kept, name)));
    }
    if (files) keep(files, kept);
  }
}

/** Makes the indexes that are not kept, on a worker where they hold many reviews. */
async function makeIndexes(
  indexes: readonly SearchedReviews[],
  cache: string,
): Promise<MadeIndexes> {
  const made = new Map<string, readonly IndexFile[]>();
  for (const { folder, reviews } of indexes) {
    if (existsSync(path.join(cache, folder))) continue;
    const indexed = reviews.map(indexedReview);
    const isLarge = reviews.length >= fewestForWorker;
    made.set(folder, await (isLarge ? makeOnWorker(indexed) : indexFiles(indexed)));
  }
  return made;
}

function indexedReview(review: SearchedReviews['reviews'][number]): IndexedReview {
  return { file: review.facts.file, digest: review.digest, head: headOf(review) };
}

async function makeOnWorker(reviews: readonly IndexedReview[]): Promise<IndexFile[]> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: path.resolve('src/publishing/fulltext-files.ts'),
    maxThreads: 1,
  });
  try {
    return (await pool.run(reviews, { name: 'indexFiles' })) as IndexFile[];
  } finally {
    await pool.destroy();
  }
}

function keep(files: readonly IndexFile[], kept: string): void {
  const fresh = `${kept}.new`;
  try {
    const write = fileWriter(fresh);
    for (const { name, bytes } of files) write(name, bytes);
    renameSync(fresh, kept);
  } catch {
    // The disk is full, or the cache takes no files. The next build makes the index anew.
  }
}
