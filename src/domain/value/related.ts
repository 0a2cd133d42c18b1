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
  const placeOf = new Map(
    [...byCategory.values()].flatMap((group) => group.map(({ ref }, place) => [ref, place])),
  );
  return (review) => {
    const { category } = review;
    const { group, tagged } = groups.get(category)!;
    const common = new Float64Array(group.length).fill(category === undefined ? 0 : 1);
    for (const { slug } of review.tags) {
      for (const other of tagged.get(slug)!) common[other]! += rarities.get(slug)!;
    }
    common[placeOf.get(review.ref)!] = 0;
    const nearnessOf = (place: number) => nearness(review, group[place]!);
    return highest(common, nearnessOf).map((place) => {
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

/**
 * The places of the highest scores above 0, the highest first; equal ones keep their order.
 * @param sums each score before it is multiplied by a nearness, which is asked for only where the sum
 *   could be among the highest
 * @param nearnessOf at most 1
 */
function highest(sums: Float64Array, nearnessOf: (place: number) => number): number[] {
  const best: { place: number; score: number }[] = [];
  let least = 0;
  for (let place = 0; place < sums.length; place++) {
    if (sums[place]! <= least) continue;
    const score = sums[place]! * nearnessOf(place);
    if (score <= least) continue;
    const at = best.findIndex((other) => other.score < score);
    best.splice(at < 0 ? best.length : at, 0, { place, score });
    best.length = Math.min(best.length, mostRelated);
    if (best.length === mostRelated) least = best.at(-1)!.score;
  }
  return best.map(({ place }) => place);
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
