import type { CurvePoint } from '../curves/curve.ts';
import { levelAt } from '../curves/interpolate.ts';

/** The octave centres within what is heard, in Hz, as IEC 61260-1 names them. */
const centres = [31.5, 63, 125, 250, 500, 1000, 2000, 4000, 8000, 16_000];

/** A row of a table of levels. */
export interface OctaveRow {
  frequency: number;
  /** In dB, in the order of the lines; undefined where a line has none. */
  levels: (number | undefined)[];
}

/** The levels of lines at octave centres. */
export function octaveRows(lines: readonly (readonly CurvePoint[])[]): OctaveRow[] {
  return centres.map((frequency) => ({
    frequency,
    levels: lines.map((points) => levelAt(points, frequency)),
  }));
}
