import type { APIRoute } from 'astro';
import { formatsIn, sourceFormats, type SourceFormat } from '../../../domain/formats.ts';
import { kinds } from '../../../domain/kinds.ts';
import type { ReviewSummary } from '../../../domain/review/summary.ts';
import { writeSource } from '../../../publishing/data/source.ts';
import { allReviews } from '../../../queries/review-page.ts';

export async function getStaticPaths() {
  return (await allReviews()).flatMap((review) => {
    const params = { kind: kinds[review.kind].plural, lang: review.language, ref: review.ref };
    return formatsIn(sourceFormats).map((format) => ({
      params: { ...params, format },
      props: { review, format },
    }));
  });
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
