import { refKey } from '../domain/check/library.ts';
import { formatsIn, sourceFormats } from '../domain/formats.ts';
import { kinds } from '../domain/kinds.ts';
import { versionOf } from '../domain/method/versions.ts';
import { readMethod } from '../reading/data.ts';
import { besidePages } from './beside-pages.ts';
import { writeSource, type SourceReview } from './data/source.ts';
import { publishedOf } from './published-reviews.ts';

/** Gives what programs get of each review: its data, and its text as it was written. */
export const reviewSources = () =>
  besidePages({
    name: 'review-sources',
    route: {
      pattern: '/[kind]/[lang]/[ref].[format]',
      entrypoint: './src/publishing/data/source-route.ts',
    },
    async write(judgement, write, site) {
      const versions = await readMethod();
      for (const { facts, digest } of publishedOf(judgement)) {
        const { kind, file, review } = facts;
        const { lang, ref } = review!;
        const category = judgement.library.filed.get(refKey(kind, ref))?.id;
        const method = versionOf(review!, versions);
        const source: SourceReview = { kind, method, file, review: { ...review!, category } };
        for (const format of formatsIn(sourceFormats)) {
          const name = `${kinds[kind].plural}/${lang}/${ref}.${format}`;
          // The digest tells the front matter from any other.
          write(name, { kind, method, category, digest }, () => writeSource[format](source, site));
        }
      }
    },
  });
