import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refKey } from '../domain/check/library.ts';
import { formatsIn, sourceFormats } from '../domain/formats.ts';
import { kinds } from '../domain/kinds.ts';
import { versionOf } from '../domain/method/versions.ts';
import { readMethod } from '../reading/data.ts';
import type { Judgement } from '../reading/judgement.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { writerBesidePages } from './beside-pages.ts';
import { writeSource, type SourceReview } from './data/source.ts';
import { publishedOf } from './published-reviews.ts';

/**
 * Gives what programs get of each review: its data, and its text as it was written. A build writes
 * them beside the pages, and while developing a route gives them.
 */
export function reviewSources(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'review-sources',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/[kind]/[lang]/[ref].[format]',
          entrypoint: './src/publishing/data/source-route.ts',
        });
      },
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir }) => {
        const judgement = sharedJudgement();
        if (judgement) await writeSources(judgement, fileURLToPath(dir), site);
      },
    },
  };
}

/** Writes those that have changed since the last build, below a folder. */
async function writeSources(
  judgement: Pick<Judgement, 'reviews' | 'refused' | 'library'>,
  folder: string,
  site: URL | undefined,
): Promise<void> {
  const write = writerBesidePages(folder);
  const versions = await readMethod();
  for (const { facts } of publishedOf(judgement)) {
    const { kind, file, review } = facts;
    const { lang, ref } = review!;
    const category = judgement.library.filed.get(refKey(kind, ref))?.id;
    const method = versionOf(review!, versions);
    const source: SourceReview = { kind, method, file, review: { ...review!, category } };
    for (const format of formatsIn(sourceFormats)) {
      const name = `${kinds[kind].plural}/${lang}/${ref}.${format}`;
      write(name, writeSource[format](source, site));
    }
  }
}
