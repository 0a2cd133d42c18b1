import { medianOf, spreadOf, type ReviewSummary } from '../review/summary.ts';

/** Where the overalls of some products lie among those of all. */
export interface SpreadAmongAll {
  /** From the lowest overalls to the highest. */
  columns: SpreadColumn[];
  medianMarked: number | undefined;
  medianAll: number | undefined;
}

/** The products whose overall lies in a column. */
export interface SpreadColumn {
  /** The overalls between which it lies, both included, in tenths. */
  from: number;
  to: number;
  /** How many there are of those that are marked. */
  marked: number;
  /**
   * The share of all, in whole percent; 0 only where there are none. A number of them would change
   * with every review, and so every page that shows it.
   */
  share: number;
}

/** Each column is two tenths wide, so that all hold as many overalls; the last one also holds 5.0. */
const width = 2;
const columnCount = 25;

/** @param all how many products have each overall, see `spreadOf` */
export function spreadAmong(
  marked: readonly ReviewSummary[],
  all: readonly number[],
): SpreadAmongAll {
  const spread = spreadOf(marked);
  const counts = countColumns(all);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    columns: countColumns(spread).map((count, column) => ({
      from: column * width,
      to: column === columnCount - 1 ? all.length - 1 : (column + 1) * width - 1,
      marked: count,
      share: counts[column] === 0 ? 0 : Math.max(1, Math.round((counts[column]! / total) * 100)),
    })),
    medianMarked: medianOf(spread),
    medianAll: medianOf(all),
  };
}

function countColumns(spread: readonly number[]): number[] {
  const counts = new Array<number>(columnCount).fill(0);
  for (const [overall, count] of spread.entries()) {
    counts[Math.min(columnCount - 1, Math.floor(overall / width))]! += count;
  }
  return counts;
}
