import type { ReviewSummary } from '../review/summary.ts';
import type { Tag } from '../tags/vocabulary.ts';

/** A review that has much in common with another. */
export interface Related {
  review: ReviewSummary;
  /** The tags of both, the rarest first. */
  shared: Tag[];
}

const mostRelated = 6;

/** Finds the reviews that have most in common with one. */
export type FindRelated = (review: ReviewSummary) => Related[];

/**
 * Makes the function that finds what has most in common with a review: of the same category, and of
 * those without one among themselves. Being of one category counts 1 and each tag of both its
 * rarity, see `raritiesOf`. The sum counts the less the farther the prices are apart, see `nearness`.
 * @param reviews of one kind and language
 */
export function relatedAmong(reviews: readonly ReviewSummary[]): FindRelated {
  const rarities = raritiesOf(reviews);
  const byCategory = Map.groupBy(reviews, ({ category }) => category);
  const groups = new Map(
    [...byCategory].map(([category, group]) => [category, { group, tagged: placesByTag(group) }]),
  );
  return (review) => {
    const { category } = review;
    const { group, tagged } = groups.get(category)!;
    const common = new Float64Array(group.length).fill(category === undefined ? 0 : 1);
    for (const { slug } of review.tags) {
      for (const other of tagged.get(slug)!) common[other]! += rarities.get(slug)!;
    }
    common[group.findIndex(({ ref }) => ref === review.ref)] = 0;
    const scores = common.map((sum, other) => sum && sum * nearness(review, group[other]!));
    return highest(scores).map((place) => {
      const other = group[place]!;
      return { review: other, shared: sharedTags(review, other, rarities) };
    });
  };
}

/** How rare each tag is: ln(reviews ÷ reviews with the tag), 0 for a tag that all have. */
function raritiesOf(reviews: readonly ReviewSummary[]): Map<string, number> {
  return new Map(
    [...placesByTag(reviews)].map(([slug, { length }]) => [
      slug,
      Math.log(reviews.length / length),
    ]),
  );
}

function placesByTag(reviews: readonly ReviewSummary[]): Map<string, number[]> {
  const places = reviews.flatMap(({ tags }, place) => tags.map(({ slug }) => ({ slug, place })));
  const byTag = Map.groupBy(places, ({ slug }) => slug);
  return new Map([...byTag].map(([slug, ones]) => [slug, ones.map(({ place }) => place)]));
}

/** How near two prices are: 1 where they are the same, and a half at double or half, or where one is unknown. */
function nearness({ price: one }: ReviewSummary, { price: other }: ReviewSummary): number {
  const isKnown = one && other && one.currency === other.currency && one.amount * other.amount > 0;
  return 1 / (1 + (isKnown ? Math.abs(Math.log2(one.amount / other.amount)) : 1));
}

/** The places of the highest scores above 0, the highest first; equal ones keep their order. */
function highest(scores: Float64Array): number[] {
  const best: number[] = [];
  for (const [place, score] of scores.entries()) {
    const last = best.length === mostRelated ? scores[best.at(-1)!]! : 0;
    if (score <= last) continue;
    const at = best.findIndex((other) => scores[other]! < score);
    best.splice(at < 0 ? best.length : at, 0, place);
    best.length = Math.min(best.length, mostRelated);
  }
  return best;
}

function sharedTags(
  one: ReviewSummary,
  other: ReviewSummary,
  rarities: ReadonlyMap<string, number>,
): Tag[] {
  const slugs = new Set(other.tags.map(({ slug }) => slug));
  return one.tags
    .filter(({ slug }) => slugs.has(slug))
    .sort((tag, next) => rarities.get(next.slug)! - rarities.get(tag.slug)!);
}
