import type { CurvePoint } from '../curves/curve.ts';
import { isWithin, type Band } from '../curves/grid.ts';
import type { LevelRange } from './axes.ts';

/** Levels begin and end at multiples of so many dB. */
const step = 5;

/** A line, and how far above and below it the plot has something to show, in dB. */
interface Reaching {
  points: readonly CurvePoint[];
  reach: number;
}

/**
 * What a plot has to show so that lines are inside it in a band: more below them where that is less
 * than the least. What they do outside of the band, where a rig is not valid, may be cut off.
 * @param least the lowest top, and the least between top and bottom, in dB
 */
export function levelRange(
  lines: readonly Reaching[],
  band: Band,
  least: { top: number; span: number },
): LevelRange {
  let highest = least.top - 2;
  let lowest = 0;
  for (const { points, reach } of lines) {
    for (const { frequency, level } of points) {
      if (!isWithin(frequency, band)) continue;
      highest = Math.max(highest, level + reach);
      lowest = Math.min(lowest, level - reach);
    }
  }
  // Between the outermost line and the edge there is room for a name.
  const top = ceiling(highest + 2);
  const bottom = -ceiling(-lowest + 2);
  return { top, bottom: Math.min(bottom, top - least.span) };
}

function ceiling(level: number): number {
  return Math.ceil(level / step) * step;
}
