import { medianOf, spreadOf, type ReviewSummary } from '../review/summary.ts';

/** Where the overalls of some products lie among those of all, in columns from the lowest on. */
export interface SpreadAmongAll {
  /** How many are in each column of those that are marked. */
  marked: number[];
  /**
   * The share of all that is in each column, in whole percent; 0 only where there are none. A number
   * of them would change with every review, and so every page that shows it.
   */
  shares: number[];
  medianMarked: number | undefined;
  medianAll: number | undefined;
}

/** Each column is two tenths wide, so that all hold as many overalls; the last one also holds 5.0. */
const width = 2;
const columnCount = 25;

/** The overalls between which a column lies, both included, in tenths. */
export function columnBounds(column: number): [from: number, to: number] {
  return [column * width, column === columnCount - 1 ? 50 : (column + 1) * width - 1];
}

/** @param all how many products have each overall, see `spreadOf` */
export function spreadAmong(
  marked: readonly ReviewSummary[],
  all: readonly number[],
): SpreadAmongAll {
  const spread = spreadOf(marked);
  return {
    marked: countColumns(spread),
    shares: sharesOf(countColumns(all)),
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

function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count / total) * 100))));
}
