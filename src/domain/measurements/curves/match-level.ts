import type { CurvePoint } from './curve.ts';
import { comparedGrid, isWithin, levelBand } from './grid.ts';
import { levelsAlong } from './interpolate.ts';
import { resample } from './resample.ts';

/** Where two curves are brought to one level: by their mean over the mids, or at one frequency. */
export const levelMatches = ['mean', '1 kHz'] as const;
export type LevelMatch = (typeof levelMatches)[number];

const frequencies: Readonly<Record<LevelMatch, readonly number[]>> = {
  mean: comparedGrid.filter((frequency) => isWithin(frequency, levelBand)),
  '1 kHz': [1000],
};

/**
 * What a curve has to be raised by to have the level of another: the mean difference in dB from
 * 300 Hz to 3 kHz, or that at 1 kHz.
 * @param reference undefined is 0 dB at every frequency
 * @returns 0 where the two have no frequency of the match in common
 */
export function levelOffset(
  points: readonly CurvePoint[],
  reference: readonly CurvePoint[] | undefined,
  match: LevelMatch = 'mean',
): number {
  const compared = resample(points, frequencies[match]);
  const above = reference ? differenceFrom(compared, reference) : compared;
  if (above.length === 0) return 0;
  return above.reduce((sum, { level }) => sum - level, 0) / above.length;
}

/** A curve raised by so many dB. */
export function raise(points: readonly CurvePoint[], decibels: number): CurvePoint[] {
  return points.map(({ frequency, level }) => ({ frequency, level: level + decibels }));
}

/** How far a curve is above another in dB, at those of its frequencies that the other covers. */
export function differenceFrom(
  points: readonly CurvePoint[],
  reference: readonly CurvePoint[],
): CurvePoint[] {
  const wantedAt = levelsAlong(reference);
  const differences: CurvePoint[] = [];
  for (const { frequency, level } of points) {
    const wanted = wantedAt(frequency);
    if (wanted !== undefined) differences.push({ frequency, level: level - wanted });
  }
  return differences;
}
