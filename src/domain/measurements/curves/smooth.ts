import type { CurvePoint } from './curve.ts';
import { octaveGrid } from './grid.ts';
import { levelAt } from './interpolate.ts';

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
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const frequencies = octaveGrid({ from: first.frequency, to: last.frequency }, perOctave);
  const powers = frequencies.map((frequency) => 10 ** (levelAt(points, frequency)! / 10));
  const reach = perOctave / share / 2;
  return frequencies.map((frequency, index) => {
    const window = powers.slice(Math.max(0, index - reach), index + reach + 1);
    const mean = window.reduce((sum, power) => sum + power) / window.length;
    return { frequency, level: 10 * Math.log10(mean) };
  });
}
