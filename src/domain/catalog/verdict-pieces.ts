import type { Columns } from './columns.ts';
import { sortByBucket } from './sort-by-bucket.ts';

/**
 * Mean bytes (UTF-8) of the sentences of a piece, at most. A page of 48 cards weighs most where each
 * card needs another piece; pieces of this size are then 17 kB with Brotli.
 */
const mostBytes = 700;

/** How many sentences a piece holds: Japanese ones weigh more, and those of companies are longer. */
export function pieceSizeFor(sentences: readonly string[]): number {
  const bytes = new TextEncoder().encode(sentences.join('')).length;
  return Math.max(1, Math.floor((mostBytes * sentences.length) / Math.max(1, bytes)));
}

/**
 * The reviews of a catalog in the order in which their sentences are cut into pieces: category by
 * category, each as it is listed, since most of what readers ask for lies side by side there.
 */
export function pieceOrder({
  category,
  listed,
}: Pick<Columns, 'category' | 'listed'>): Uint32Array {
  const last = category.reduce((most, one) => Math.max(most, one), -1);
  // Reviews without a category come first.
  return sortByBucket(listed, last + 2, (review) => category[review]! + 1);
}
