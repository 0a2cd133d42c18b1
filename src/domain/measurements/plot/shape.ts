import type { CurvePoint } from '../curves/curve.ts';
import { octaveGrid, type Band } from '../curves/grid.ts';
import { levelAt } from '../curves/interpolate.ts';
import { smooth } from '../curves/smooth.ts';

/** The ranges that words are about, in Hz, with the limits that RTINGS has for its own. */
export const soundBands = {
  bass: { from: 20, to: 250 },
  mids: { from: 250, to: 2500 },
  treble: { from: 2500, to: 10_000 },
} as const satisfies Record<string, Band>;
export type SoundBand = keyof typeof soundBands;

/** What a curve does in a range against what it is held against, in dB. */
export interface BandShape {
  band: SoundBand;
  /** How far it is above on average. */
  mean: number;
  /** Where it is farthest away after smoothing by 1/3 octave, if that is beyond what is tolerated. */
  farthest: { frequency: number; deviation: number } | undefined;
}

/**
 * What a curve does, range by range; a range that it does not reach is left out.
 * @param deviation how far it is above what it is held against
 * @param tolerated in dB
 */
export function shapeOf(deviation: readonly CurvePoint[], tolerated: number): BandShape[] {
  const smoothed = smooth(deviation, 3);
  return Object.entries(soundBands).flatMap(([name, band]) => {
    const mean = meanIn(deviation, band);
    if (mean === undefined) return [];
    const farthest = smoothed
      .filter(({ frequency }) => frequency >= band.from && frequency <= band.to)
      .reduce<CurvePoint | undefined>(
        (most, point) => (most && Math.abs(most.level) >= Math.abs(point.level) ? most : point),
        undefined,
      );
    const isFar = farthest && Math.abs(farthest.level) > tolerated;
    return {
      band: name as SoundBand,
      mean,
      farthest: isFar ? { frequency: farthest.frequency, deviation: farthest.level } : undefined,
    };
  });
}

/** The range in which a second curve differs most from a first one, and by how much on average. */
export function largestDifference(
  first: readonly BandShape[],
  second: readonly BandShape[],
): { band: SoundBand; difference: number } | undefined {
  return first
    .flatMap(({ band, mean }) => {
      const other = second.find((one) => one.band === band);
      return other ? [{ band, difference: other.mean - mean }] : [];
    })
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))[0];
}

/** The mean level in a range on a grid of 1/12 octave, so that each octave counts alike. */
function meanIn(points: readonly CurvePoint[], band: Band): number | undefined {
  const levels = octaveGrid(band, 12)
    .map((frequency) => levelAt(points, frequency))
    .filter((level) => level !== undefined);
  if (levels.length === 0) return undefined;
  return levels.reduce((sum, level) => sum + level) / levels.length;
}
