import type { APIRoute } from 'astro';
import { kinds } from '../../../domain/kinds.ts';
import type { ReviewSummary } from '../../../domain/review/summary.ts';
import { havePreviews } from '../../../page-settings.ts';
import { drawReviewPreview, keyedPreviews } from '../../../publishing/previews/index.ts';
import { allReviews } from '../../../queries/review-page.ts';

export async function getStaticPaths() {
  const drawn = havePreviews() ? await keyedPreviews(await allReviews()) : [];
  return drawn.map(({ review, key }) => ({
    params: { kind: kinds[review.kind].plural, lang: review.language, ref: review.ref },
    props: { review },
    cacheKey: key,
  }));
}

interface Props extends Record<string, unknown> {
  review: ReviewSummary;
}

/** The picture that stands for a review where it is shared. */
export const GET: APIRoute<Props> = async ({ props: { review } }) =>
  new Response(await drawReviewPreview(review), { headers: { 'content-type': 'image/png' } });
