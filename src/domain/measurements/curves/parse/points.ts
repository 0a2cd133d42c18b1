import type { CurvePoint } from '../curve.ts';
import type { CurveFault } from './fault.ts';
import type { LevelColumn } from './columns.ts';
import type { Row } from './layout.ts';
import { audible, isWithin, within } from '../grid.ts';
import { canBeFrequency, canBeLevel, possibleLevels } from './possible.ts';

/** So few points are no curve. */
const fewest = 20;

/** Further apart than an octave, nothing is known of what lies between two points. */
const widest = 2;

/**
 * The points of one column, and how many rows lack a value.
 * @returns what is wrong with the first point that cannot be
 */
export function pointsOf(
  rows: readonly Row[],
  column: LevelColumn,
): { points: CurvePoint[]; missing: number } | CurveFault {
  const points: CurvePoint[] = [];
  for (const { line, text, values } of rows) {
    const frequency = values[column.frequency];
    const level = values[column.level];
    if (frequency === undefined || level === undefined) continue;
    const point = { frequency, level };
    const message = faultOf(point, points.at(-1));
    if (message !== undefined) return { line, text, message };
    points.push(point);
  }
  const heard = within(points, audible).length;
  if (heard < fewest) return tooFew(heard, rows[0]!);
  return { points, missing: rows.length - points.length };
}

function tooFew(heard: number, { line, text }: Row): CurveFault {
  return {
    ...{ line, text },
    message: `there are ${heard} points between 20 Hz and 20 kHz; a curve has at least ${fewest}`,
    remedy: 'Export the measurement with more points, and frequencies in Hz.',
  };
}

function faultOf({ frequency, level }: CurvePoint, before?: CurvePoint): string | undefined {
  if (!canBeFrequency(frequency)) return `${frequency} Hz can be no frequency`;
  if (before && !canBeFrequency(frequency, before.frequency)) {
    return `frequencies must rise: ${frequency} Hz follows ${before.frequency} Hz`;
  }
  if (!canBeLevel(level)) {
    const { least, most } = possibleLevels;
    return `${level} dB cannot be: levels are between ${least} and ${most} dB`;
  }
  if (!before || frequency / before.frequency <= widest) return undefined;
  if (!isWithin(frequency, audible) && !isWithin(before.frequency, audible)) return undefined;
  return `nothing was measured between ${before.frequency} and ${frequency} Hz, more than an octave`;
}
