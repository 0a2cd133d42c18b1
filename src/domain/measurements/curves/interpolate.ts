import type { CurvePoint } from './curve.ts';

/**
 * The level of a curve at a frequency, on a straight line over the logarithm of the frequency
 * between the two nearest points.
 * @returns dB, or undefined beyond the ends of the curve
 */
export function levelAt(points: readonly CurvePoint[], frequency: number): number | undefined {
  return levelBefore(points, firstFrom(points, frequency), frequency);
}

/**
 * Makes a function that gives the levels of a curve as `levelAt` does, at frequencies that never fall
 * from one call to the next: it goes along the curve and searches for none of them.
 */
export function levelsAlong(
  points: readonly CurvePoint[],
): (frequency: number) => number | undefined {
  let next = 0;
  return (frequency) => {
    while (next < points.length && points[next]!.frequency < frequency) next++;
    return levelBefore(points, next, frequency);
  };
}

/** The level at a frequency, where the first point at it or above it is known. */
function levelBefore(
  points: readonly CurvePoint[],
  next: number,
  frequency: number,
): number | undefined {
  const above = points[next];
  if (above === undefined) return undefined;
  if (above.frequency === frequency) return above.level;
  const below = points[next - 1];
  if (below === undefined) return undefined;
  const share = Math.log(frequency / below.frequency) / Math.log(above.frequency / below.frequency);
  return below.level + share * (above.level - below.level);
}

/** The points that the levels of a curve at some frequencies lie between. */
export function pointsAround(
  points: readonly CurvePoint[],
  frequencies: readonly number[],
): CurvePoint[] {
  const nexts = frequencies.map((frequency) => firstFrom(points, frequency));
  const near = new Set(nexts.flatMap((next) => [next - 1, next]));
  return points.filter((_, index) => near.has(index));
}

/** The index of the first point at a frequency or above it. */
function firstFrom(points: readonly CurvePoint[], frequency: number): number {
  let from = 0;
  let to = points.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (points[middle]!.frequency < frequency) from = middle + 1;
    else to = middle;
  }
  return from;
}
