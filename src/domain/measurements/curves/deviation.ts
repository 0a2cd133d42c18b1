import type { Compared } from './compared.ts';
import type { CurvePoint } from './curve.ts';
import { within, type Band } from './grid.ts';
import { largest, meanLevel } from './resample.ts';

/** Where curves of ears are judged: couplers simulate no ear above 10 kHz (IEC 60318-4). */
export const judgedBand: Band = { from: 20, to: 10_000 };

/** Bass, mids and treble, as RTINGS divides them. */
export const toneBands = {
  bass: { from: 20, to: 250 },
  mids: { from: 250, to: 2500 },
  treble: { from: 2500, to: 10_000 },
} as const satisfies Record<string, Band>;
export type ToneBand = keyof typeof toneBands;

/** The tolerance whose share is told, in dB. */
export const tolerance = 3;

/** How far a curve is from a target, in dB, once both have the same level. */
export interface Deviation {
  /** The root of the mean square from 20 Hz to 10 kHz. */
  rms: number;
  /** In each band the same, and whether it is above or below in the mean. */
  bands: Record<ToneBand, { rms: number; mean: number }>;
  /** Where the curve is furthest from the target, smoothed over 1/3 octave. */
  largest: CurvePoint;
  /** The share of the octaves from 20 Hz to 10 kHz within ±3 dB, from 0 to 1. */
  share: number;
}

/**
 * The deviation of a curve from a target at every 1/12 octave, not smoothed but for the largest one,
 * level matched by the mean from 300 Hz to 3 kHz. RMS is how RTINGS publishes it; by the largest
 * deviation alone hardly any headphone would be near a target.
 * @param compared the curve with the target
 * @returns undefined where the curve does not cover all three bands
 */
export function deviationOf({ even, smoothed }: Compared): Deviation | undefined {
  const error = within(even, judgedBand);
  const most = largest(within(smoothed, judgedBand));
  const bandOf = (band: Band) => ({
    rms: rms(within(error, band)),
    mean: meanLevel(error, band) ?? NaN,
  });
  const bands = {
    bass: bandOf(toneBands.bass),
    mids: bandOf(toneBands.mids),
    treble: bandOf(toneBands.treble),
  };
  const isWhole = Object.values(bands).every(({ mean }) => Number.isFinite(mean));
  if (!isWhole || !most) return undefined;
  const inside = error.filter(({ level }) => Math.abs(level) <= tolerance);
  return { rms: rms(error), bands, largest: most, share: inside.length / error.length };
}

function rms(points: readonly CurvePoint[]): number {
  const squares = points.reduce((sum, { level }) => sum + level ** 2, 0);
  return Math.sqrt(squares / points.length);
}
