import type { APIRoute } from 'astro';
import { formatsIn, sourceFormats, type SourceFormat } from '../../domain/formats.ts';
import { kinds } from '../../domain/kinds.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { entryOf } from '../../queries/catalog.ts';
import { scoredBy } from '../../queries/method.ts';
import { allReviews } from '../../queries/review-page.ts';
import { textResponse } from '../text-response.ts';
import { writeSource } from './source.ts';

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

/** A review for programs while developing. A build writes the same, see `reviewSources`. */
export const GET: APIRoute<Props> = async ({ props: { review, format }, site }) => {
  const { data, filePath } = await entryOf(review);
  const { version: method } = await scoredBy(data);
  const source = { kind: review.kind, method, review: data, file: filePath! };
  return textResponse(writeSource[format](source, site), sourceFormats[format]);
};
