import { existsSync } from 'node:fs';
import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../domain/languages/index.ts';
import { IndexBuilder } from '../fulltext/build.ts';
import { renderedText } from '../reading/rendered.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { cacheFolder, forgetOthers } from './cache-folder.ts';
import { isBuilt, searchedReviews, type SearchedReviews } from './searched-reviews.ts';
import { searchedText } from './searched-text.ts';

/** Writes the full-text index of each language beside the pages. */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'full-text-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const judgement = sharedJudgement();
        if (!judgement || !isBuilt()) return;
        await publishIndexes(
          languages.map((language) => searchedReviews(judgement, language)),
          path.join(fileURLToPath(dir), 'fulltext'),
          cacheFolder('fulltext'),
        );
      },
    },
  };
}

/**
 * Puts indexes into a folder, each into one of its own. Each is kept, and is only made anew where
 * what it holds has changed.
 * @param cache the folder in which they are kept
 */
export async function publishIndexes(
  indexes: readonly SearchedReviews[],
  target: string,
  cache: string,
): Promise<void> {
  const current = new Set(indexes.map(({ folder }) => folder));
  await forgetOthers(cache, current);
  for (const { folder, reviews } of indexes) {
    const kept = path.join(cache, folder);
    const published = path.join(target, folder);
    if (existsSync(kept)) {
      await cp(kept, published, { recursive: true });
    } else {
      await writeIndex(reviews, published);
      await keep(published, kept);
    }
  }
}

async function writeIndex(reviews: SearchedReviews['reviews'], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const builder = new IndexBuilder();
  for (const { facts } of reviews) {
    const { target_name: name, tags = [], summary } = facts.review!;
    const { pieces } = await renderedText(facts.file);
    builder.add({ head: [name, ...tags, summary].join('\n'), body: searchedText(pieces) });
  }
  for (const { name, bytes } of builder.files()) await writeFile(path.join(folder, name), bytes);
}

async function keep(folder: string, kept: string): Promise<void> {
  const fresh = `${kept}.new`;
  try {
    await cp(folder, fresh, { recursive: true });
    await rename(fresh, kept);
  } catch {
    // The disk is full, or the cache takes no files. The next build makes the index anew.
  }
}
