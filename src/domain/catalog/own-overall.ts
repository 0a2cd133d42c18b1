import { isOwn, totalOf, type Weights } from '../review/weights.ts';
import type { Columns } from './columns.ts';

/**
 * The overall of every review by own weights, in whole steps fine enough that no two different
 * ones are equal: the sum of tenths times weights, and weights are halves.
 * @returns one number a review, 0 to 300; divide by `2 × totalOf(weights)` for 0 to 5
 */
export function ownSums({ parts, overall, count }: Columns, weights: Weights): Uint16Array {
  if (!isOwn(weights)) return Uint16Array.from(overall);
  const halves = weights.map((weight) => weight * 2);
  const sums = new Uint16Array(count);
  parts.forEach((column, part) => {
    const weight = halves[part]!;
    for (let review = 0; review < count; review++) sums[review]! += weight * column[review]!;
  });
  return sums;
}

/** The overall of every review by own weights, as it is shown: in tenths, 0 to 50. */
export function ownTenths(columns: Columns, weights: Weights): Uint8Array {
  if (!isOwn(weights)) return columns.overall;
  const factor = 5 / (2 * totalOf(weights));
  return Uint8Array.from(ownSums(columns, weights), (sum) => Math.round(sum * factor));
}
