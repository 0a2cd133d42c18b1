import type { APIRoute } from 'astro';
import { formatsIn, sourceFormats, type SourceFormat } from '../../../domain/formats.ts';
import { kinds } from '../../../domain/kinds.ts';
import type { ReviewSummary } from '../../../domain/review/summary.ts';
import { writeSource } from '../../../publishing/data/source.ts';
import { pageKey } from '../../../publishing/page-key.ts';
import { allReviews } from '../../../queries/review-page.ts';

export async function getStaticPaths() {
  const site = new URL(import.meta.env.SITE);
  const paths = [];
  for (const review of await allReviews()) {
    const params = { kind: kinds[review.kind].plural, lang: review.language, ref: review.ref };
    for (const format of formatsIn(sourceFormats)) {
      paths.push({
        params: { ...params, format },
        props: { review, format },
        cacheKey: pageKey(await writeSource[format](review, site)),
      });
    }
  }
  return paths;
}

interface Props extends Record<string, unknown> {
  review: ReviewSummary;
  format: SourceFormat;
}

/** A review for programs: its data, or its text as it was written. */
export const GET: APIRoute<Props> = async ({ props: { review, format }, site }) =>
  new Response(await writeSource[format](review, site), {
    headers: { 'content-type': `${sourceFormats[format]}; charset=utf-8` },
  });
