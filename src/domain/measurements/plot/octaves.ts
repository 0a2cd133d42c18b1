import type { Curve, CurvePoint } from '../curves/curve.ts';
import { levelsAlong } from '../curves/interpolate.ts';
import { differenceFrom } from '../curves/match-level.ts';
import type { PlotTarget } from './layout.ts';
import type { NamedLine } from './names.ts';
import { pointsOfLine } from './own-plot.ts';
import { spinLines, type SpinWords } from './spin-plot.ts';
import { firstView, viewCurve } from './view.ts';

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
  const levelsOf = lines.map(levelsAlong);
  return centres.map((frequency) => ({
    frequency,
    levels: levelsOf.map((levelOf) => levelOf(frequency)),
  }));
}

/** What columns of a table are called that are neither a curve nor a target. */
export interface ColumnNames {
  /** The lines of a set by CTA-2034. */
  spin: SpinWords['spinLines'];
  /** How far a curve is above the target; of several it says which. */
  difference: (of?: string) => string;
}

/**
 * What a table at octave centres tells of the curves of a plot: the target, then each curve and how far
 * it is above the target. A set by CTA-2034 that is alone has a column for each of its lines.
 */
export function octaveColumns(
  curves: readonly (Pick<Curve, 'kind' | 'channels'> & { name: string })[],
  target: PlotTarget | undefined,
  names: ColumnNames,
): NamedLine[] {
  const isAlone = curves.length === 1;
  const columns = curves.flatMap(({ kind, channels, name }): NamedLine[] => {
    const viewed = viewCurve({ channels }, target?.points, firstView);
    if (isAlone && kind === 'spin') {
      return Object.entries(spinLines).flatMap(([line, of]) => {
        const points = pointsOfLine(of, viewed.channels);
        return points ? [{ name: names.spin[line as keyof typeof spinLines], points }] : [];
      });
    }
    const line = { name, points: viewed.main };
    if (!target) return [line];
    const points = differenceFrom(viewed.main, target.points);
    return [line, { name: names.difference(isAlone ? undefined : name), points }];
  });
  return target ? [target, ...columns] : columns;
}
