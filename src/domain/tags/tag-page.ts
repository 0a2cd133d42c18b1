import { byLanguage } from '../languages/index.ts';
import { filedTags, type Tag, type Vocabulary } from './vocabulary.ts';

/** A tag as the reviews of a language have it. */
export interface ListedTag extends Tag {
  /** Whether it has a page in that language. */
  hasPage: boolean;
}

type TaggedReview = Parameters<typeof filedTags>[0];

/** Whether a tag with so many reviews in a language has a page there: that of one leads only back. */
export function hasTagPage(reviews: number): boolean {
  return reviews > 1;
}

/**
 * Files reviews under their tags.
 * @returns the function that gives the tags of one of them, each once
 */
export function fileTags(
  reviews: readonly TaggedReview[],
  vocabulary: Vocabulary,
): (review: TaggedReview) => ListedTag[] {
  const byLang = Map.groupBy(reviews, ({ lang }) => lang);
  const listed = byLanguage((language) => listTags(byLang.get(language) ?? [], vocabulary));
  return (review) =>
    filedTags(review, vocabulary).map(({ slug }) => listed[review.lang].get(slug)!);
}

/** The tags of some reviews of a language by slug. */
function listTags(
  reviews: readonly TaggedReview[],
  vocabulary: Vocabulary,
): Map<string, ListedTag> {
  const mentions = reviews.flatMap((review) => filedTags(review, vocabulary));
  const bySlug = Map.groupBy(mentions, ({ slug }) => slug);
  return new Map(
    [...bySlug].map(([slug, same]) => [slug, { ...same[0]!, hasPage: hasTagPage(same.length) }]),
  );
}
