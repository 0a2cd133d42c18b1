import type { CurvePoint } from './curve.ts';
import { octaveGrid } from './grid.ts';
import { levelsAlong } from './interpolate.ts';

/** The widths of a window that curves are smoothed with, as shares of an octave: 1/12, 1/6, 1/3. */
export const smoothings = [12, 6, 3] as const;
export type Smoothing = (typeof smoothings)[number];

/** How many steps an octave has while smoothing: four lie in the narrowest window. */
const perOctave = 48;

/**
 * A curve smoothed as fractional-octave analysers do it (IEC 61260-1): each level is the mean power
 * within a window of a share of an octave. At the ends it is the mean of what the window holds.
 * @param share the window is 1/share octave wide
 * @returns points at every 1/48 octave
 */
export function smooth(points: readonly CurvePoint[], share: Smoothing): CurvePoint[] {
  const powers = averaged(points, share, (level) => 10 ** (level / 10));
  return powers.map(({ frequency, level }) => ({ frequency, level: 10 * Math.log10(level) }));
}

/**
 * The same for what lies between two curves, which is no power: the mean of the decibels, so that a
 * dip counts as a peak does.
 */
export function smoothDifference(points: readonly CurvePoint[], share: Smoothing): CurvePoint[] {
  return averaged(points, share);
}

/** Running means of levels, or of what is made of them. */
function averaged(
  points: readonly CurvePoint[],
  share: Smoothing,
  of = (level: number) => level,
): CurvePoint[] {
  if (points.length === 0) return [];
  const ends = { from: points[0]!.frequency, to: points.at(-1)!.frequency };
  const frequencies = octaveGrid(ends, perOctave);
  const levelOf = levelsAlong(points);
  const levels = frequencies.map((frequency) => of(levelOf(frequency)!));
  const reach = perOctave / share / 2;
  return frequencies.map((frequency, index) => {
    const from = Math.max(0, index - reach);
    const end = Math.min(levels.length, index + reach + 1);
    let sum = 0;
    for (let at = from; at < end; at++) sum += levels[at]!;
    return { frequency, level: sum / (end - from) };
  });
}
