import type { ReviewSummary } from '../../domain/review/summary.ts';
import { drawnPreviews } from '../../page-settings.ts';
import { draw } from '../../pictures/draw.ts';
import { keptPicture, pictureKey } from '../../pictures/keep.ts';
import type { Picture } from '../../pictures/picture.ts';
import { categoryOf } from '../../queries/product-foot.ts';
import { cacheFolder, forgetOthers } from '../cache-folder.ts';
import { reviewPreview } from './review-preview.ts';

/** A review whose link preview is drawn. */
interface Keyed {
  review: ReviewSummary;
  /** Of all that the picture shows; undefined where it is drawn anew in any case. */
  key: string | undefined;
}

/** The reviews with the keys of their previews. Kept pictures of others are forgotten. */
export async function keyedPreviews(reviews: readonly ReviewSummary[]): Promise<Keyed[]> {
  const keys: string[] = [];
  for (const review of reviews) keys.push(pictureKey(await pictureOf(review)));
  await forgetOthers(cacheFolder('previews'), new Set(keys));
  const isAnew = drawnPreviews() === 'all';
  return reviews.map((review, index) => ({ review, key: isAnew ? undefined : keys[index] }));
}

/**
 * The link preview of a review as PNG, from the cache where it is there.
 * @throws Error that names the review where it can't be drawn
 */
export async function drawReviewPreview(review: ReviewSummary): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await pictureOf(review);
  try {
    if (drawnPreviews() === 'all') return await draw(picture);
    return await keptPicture(picture, cacheFolder('previews'));
  } catch (error) {
    const { kind, language, ref } = review;
    throw new Error(
      `The link preview of ${kind} ${ref} (${language}) could not be drawn: ` +
        `${(error as Error).message}. OG=none builds the site without previews.`,
      { cause: error },
    );
  }
}

async function pictureOf(review: ReviewSummary): Promise<Picture> {
  return reviewPreview(review, await categoryOf(review));
}
