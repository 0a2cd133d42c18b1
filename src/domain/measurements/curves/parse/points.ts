import type { CurvePoint } from '../curve.ts';
import type { CurveFault } from './fault.ts';
import type { LevelColumn } from './columns.ts';
import type { Row } from './layout.ts';
import { audible, isWithin } from '../grid.ts';
import { canBeFrequency, canBeLevel, possibleLevels } from './possible.ts';

/** So few points are no curve. */
const fewest = 20;

/** Further apart than an octave, nothing is known of what lies between two points. */
const widest = 2;

/** A point with the row that it was read from. */
interface PlacedPoint extends CurvePoint {
  row: Row;
}

/**
 * The points of one column, and how many rows lack a value.
 * @returns what is wrong with the first point that cannot be
 */
export function pointsOf(
  rows: readonly Row[],
  column: LevelColumn,
): { points: CurvePoint[]; missing: number } | CurveFault {
  const points = rows.flatMap((row): PlacedPoint[] => {
    const frequency = row.values[column.frequency];
    const level = row.values[column.level];
    return frequency === undefined || level === undefined ? [] : [{ frequency, level, row }];
  });
  const fault = firstFault(points, rows[0]!);
  if (fault) return fault;
  return {
    points: points.map(({ frequency, level }) => ({ frequency, level })),
    missing: rows.length - points.length,
  };
}

function firstFault(points: readonly PlacedPoint[], firstRow: Row): CurveFault | undefined {
  let before: PlacedPoint | undefined;
  for (const point of points) {
    const message = faultOf(point, before);
    if (message !== undefined) return { line: point.row.line, text: point.row.text, message };
    before = point;
  }
  const heard = points.filter(({ frequency }) => isWithin(frequency, audible)).length;
  if (heard >= fewest) return undefined;
  return {
    ...{ line: firstRow.line, text: firstRow.text },
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
