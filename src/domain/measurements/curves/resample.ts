import type { CurvePoint } from './curve.ts';
import { comparedGrid, within, type Band } from './grid.ts';
import { levelsAlong } from './interpolate.ts';

/** A curve at the frequencies of a grid, which rise, without those beyond its ends. */
export function resample(
  points: readonly CurvePoint[],
  grid: readonly number[] = comparedGrid,
): CurvePoint[] {
  const levelOf = levelsAlong(points);
  const resampled: CurvePoint[] = [];
  for (const frequency of grid) {
    const level = levelOf(frequency);
    if (level !== undefined) resampled.push({ frequency, level });
  }
  return resampled;
}

/** The mean level of the points within a band, in dB; undefined where there are none. */
export function meanLevel(points: readonly CurvePoint[], band: Band): number | undefined {
  const levels = within(points, band).map(({ level }) => level);
  return levels.length > 0 ? levels.reduce((sum, level) => sum + level) / levels.length : undefined;
}

/** The point that is furthest from 0 dB; undefined where there is none. */
export function largest(points: readonly CurvePoint[]): CurvePoint | undefined {
  return points.reduce<CurvePoint | undefined>(
    (most, point) => (most && Math.abs(most.level) >= Math.abs(point.level) ? most : point),
    undefined,
  );
}
