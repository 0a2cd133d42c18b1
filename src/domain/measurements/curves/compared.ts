import type { CurvePoint } from './curve.ts';
import { differenceFrom, levelOffset, raise } from './match-level.ts';
import { resample } from './resample.ts';
import { smoothDifference } from './smooth.ts';

/** How far a curve is above what it is compared with, in dB. */
export interface Compared {
  /** At every 1/12 octave. */
  even: readonly CurvePoint[];
  /** Smoothed over 1/3 octave, at every 1/48 octave. */
  smoothed: readonly CurvePoint[];
}

/**
 * Compares a curve with another.
 * @param reference undefined is 0 dB at every frequency
 * @param offset how many dB the curve is raised by; to the same level where it is not told
 */
export function compare(
  points: readonly CurvePoint[],
  reference: readonly CurvePoint[] | undefined,
  offset = levelOffset(points, reference),
): Compared {
  const raised = raise(points, offset);
  const above = (line: readonly CurvePoint[]) =>
    reference ? differenceFrom(line, reference) : line;
  return { even: above(resample(raised)), smoothed: smoothDifference(above(raised), 3) };
}
