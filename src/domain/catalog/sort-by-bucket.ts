/**
 * Sorts reviews by small whole numbers; those with equal ones stay in their order. It counts instead
 * of comparing, which takes a fraction of the time among many.
 * @param buckets how many numbers there are, from 0 on
 */
export function sortByBucket(
  reviews: Uint32Array,
  buckets: number,
  bucketOf: (review: number) => number,
): Uint32Array {
  const starts = new Uint32Array(buckets + 1);
  for (const review of reviews) starts[bucketOf(review) + 1]! += 1;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const sorted = new Uint32Array(reviews.length);
  for (const review of reviews) sorted[starts[bucketOf(review)]!++] = review;
  return sorted;
}
