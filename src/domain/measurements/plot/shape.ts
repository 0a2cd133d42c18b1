import type { Compared } from '../curves/compared.ts';
import type { CurvePoint } from '../curves/curve.ts';
import { toneBands, tolerance, type ToneBand } from '../curves/deviation.ts';
import { within } from '../curves/grid.ts';
import { largest, meanLevel } from '../curves/resample.ts';

/** What a curve does in a range against what it is held against, in dB. */
export interface BandShape {
  band: ToneBand;
  /** How far it is above on average. */
  mean: number;
  /** Where it is farthest away after smoothing by 1/3 octave, if that is beyond what is tolerated. */
  farthest: CurvePoint | undefined;
}

/** What a curve does against what it is held against; a range that it does not reach is left out. */
export function shapeOf({ even, smoothed }: Compared): BandShape[] {
  return Object.entries(toneBands).flatMap(([name, band]) => {
    const mean = meanLevel(even, band);
    if (mean === undefined) return [];
    const most = largest(within(smoothed, band));
    const isFar = most && Math.abs(most.level) > tolerance;
    return { band: name as ToneBand, mean, farthest: isFar ? most : undefined };
  });
}

/** The range in which a second curve differs most from a first one, and by how much on average. */
export function largestDifference(
  first: readonly BandShape[],
  second: readonly BandShape[],
): { band: ToneBand; difference: number } | undefined {
  return first
    .flatMap(({ band, mean }) => {
      const other = second.find((one) => one.band === band);
      return other ? [{ band, difference: other.mean - mean }] : [];
    })
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))[0];
}
