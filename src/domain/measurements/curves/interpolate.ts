import type { CurvePoint } from './curve.ts';

/**
 * The level of a curve at a frequency, on a straight line over the logarithm of the frequency
 * between the two nearest points.
 * @returns dB, or undefined beyond the ends of the curve
 */
export function levelAt(points: readonly CurvePoint[], frequency: number): number | undefined {
  return levelsAlong(points)(frequency);
}

/**
 * Makes a function that gives the levels of a curve as `levelAt` does, at frequencies that never fall
 * from one call to the next: it goes along the curve once.
 */
export function levelsAlong(
  points: readonly CurvePoint[],
): (frequency: number) => number | undefined {
  let next = 0;
  return (frequency) => {
    while (next < points.length && points[next]!.frequency < frequency) next++;
    const above = points[next];
    if (above?.frequency === frequency) return above.level;
    const below = points[next - 1];
    if (!above || !below) return undefined;
    const share =
      Math.log(frequency / below.frequency) / Math.log(above.frequency / below.frequency);
    return below.level + share * (above.level - below.level);
  };
}
