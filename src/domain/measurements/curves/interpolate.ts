import type { CurvePoint } from './curve.ts';

/**
 * The level of a curve at a frequency, on a straight line over the logarithm of the frequency
 * between the two nearest points.
 * @returns dB, or undefined beyond the ends of the curve
 */
export function levelAt(points: readonly CurvePoint[], frequency: number): number | undefined {
  const next = firstFrom(points, frequency);
  const above = points[next];
  if (above === undefined) return undefined;
  if (above.frequency === frequency) return above.level;
  const below = points[next - 1];
  if (below === undefined) return undefined;
  const share = Math.log(frequency / below.frequency) / Math.log(above.frequency / below.frequency);
  return below.level + share * (above.level - below.level);
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
