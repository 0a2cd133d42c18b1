import type { Drawing } from '../../drawing.ts';
import type { Curve, CurvePoint } from '../curves/curve.ts';
import { tolerance } from '../curves/deviation.ts';
import { audible, type Band } from '../curves/grid.ts';
import { raise } from '../curves/match-level.ts';
import {
  decades,
  levelTicks,
  narrowRatio,
  plotHeight,
  shareOf,
  wideRatio,
  type LevelRange,
  type Tick,
} from './axes.ts';
import { namePlacer, type LetterSize, type NamePlace, type NamedLine } from './names.ts';
import { pointsOfLine, type OwnPlot } from './own-plot.ts';
import { bandPath, linePath } from './path.ts';
import { levelRange } from './range.ts';
import { viewCurve, type View, type ViewedCurve } from './view.ts';

/** A curve that is to be drawn. */
export interface PlotCurve extends Pick<Curve, 'channels'> {
  /** Of the measurer or of the product, whichever tells the curves of the plot apart. */
  name: string;
  /**
   * How it is drawn where no other curve is in the plot, if not by one line and its ears: a set by
   * CTA-2034, see `plotOfSpin`. Over others it is its line on axis.
   */
  own?: OwnPlot | undefined;
  /** Where its rig is valid. */
  valid: Band;
  /** Which colour and dashes it has, counted from 1; by its place in the plot where it is not told. */
  place?: number | undefined;
}

/** What curves of a plot are held against. */
export interface PlotTarget {
  name: string;
  points: readonly CurvePoint[];
}

/** A line of a plot. */
export interface Line extends NamedLine {
  /** Its colour and dashes: those of the curve that it is of, counted from 1, or of the target. */
  of: number | 'target';
  isThin: boolean;
  /** How many dB it is drawn below what it is, where it has a scale of its own. */
  lowered?: number | undefined;
}

/** A line with its path of SVG. */
export interface PlotLine extends Line {
  path: string;
}

/** What a plot is drawn for: each has its proportions. */
export type Room = 'wide' | 'narrow';

/** Where everything of a plot is. */
export interface PlotLayout {
  range: LevelRange;
  /** In units. */
  height: number;
  levels: Tick[];
  /** A second scale, see `OwnPlot`. */
  scale: readonly Drawing[];
  /** Where the band around the target is, if any. */
  band: string;
  /** The lowest first: the target, then thin lines, then curves, the first of them on top. */
  lines: PlotLine[];
  /** For wide screens and for phones, whose letters take more of a plot. */
  names: Record<Room, NamePlace<Line>[]>;
  /** Shares of the width from and to which every rig is valid. */
  valid: Band;
}

/** What a plot shows at least: up to so many dB, and so many dB from top to bottom. */
const leastRange = { raw: { top: 5, span: 40 }, against: { top: 10, span: 25 } } as const;

/** Lays out curves over each other, in a view, with the target that they have in common, if any. */
export function layOutPlot(
  curves: readonly PlotCurve[],
  target: PlotTarget | undefined,
  view: View,
): PlotLayout {
  const own = curves.length === 1 ? curves[0]!.own : undefined;
  const ofCurves = curves.flatMap((curve, index) => {
    const viewed = viewCurve(curve, target?.points, view);
    return own ? linesOfOwn(own, viewed) : linesOf(curve, curve.place ?? index + 1, viewed);
  });
  const strong = ofCurves.filter(({ isThin }) => !isThin);
  const thin = ofCurves.filter(({ isThin }) => isThin);
  const ofTarget = target ? [lineOfTarget(target, view)] : [];
  const valid = commonBand(curves.map(({ valid }) => valid));
  const lines = [...ofTarget, ...thin.toReversed(), ...strong.toReversed()];
  const range =
    own?.range ??
    levelRange(
      lines.map(({ of, points }) => ({ points, reach: of === 'target' ? tolerance : 0 })),
      { from: audible.from, to: valid.to },
      leastRange[view.against ? 'against' : 'raw'],
    );
  const named = [...strong, ...ofTarget, ...thin].filter(({ name }) => name !== '');
  const placeNames = namePlacer(named, range);
  return {
    range,
    height: plotHeight(range),
    levels: levelTicks(range),
    scale: own && thin.length > 0 ? own.scale : [],
    band: ofTarget.map(({ points }) => bandPath(points, range, tolerance)).join(''),
    lines: lines.map((line): PlotLine => ({ ...line, path: linePath(line.points, range) })),
    names: {
      wide: placeNames(letterSize(range, wideRatio, least.wide)),
      narrow: placeNames(letterSize(range, narrowRatio(view), least.narrow)),
    },
    valid: { from: shareOf(valid.from), to: shareOf(valid.to) },
  };
}

/** A line for a curve, and thin ones for its ears where they were measured apart. */
function linesOf({ name }: PlotCurve, of: number, { main, channels }: ViewedCurve): Line[] {
  const ears = channels
    .filter((channel) => channel.name === 'left' || channel.name === 'right')
    .map(({ points }) => points);
  return [
    { of, isThin: false, name, points: main, besides: ears },
    ...ears.map((points) => ({ of, isThin: true, name: '', points })),
  ];
}

/** The lines of a curve that has a plot to itself, as far as its channels give them. */
function linesOfOwn({ lines }: OwnPlot, { channels }: ViewedCurve): Line[] {
  return lines.flatMap((line) => {
    const points = pointsOfLine(line, channels);
    return points ? [{ ...line, points: raise(points, -(line.lowered ?? 0)) }] : [];
  });
}

/** Against itself a target is 0 dB everywhere. */
function lineOfTarget({ name, points }: PlotTarget, { against }: View): Line {
  const flat = [audible.from, audible.to].map((frequency) => ({ frequency, level: 0 }));
  return { of: 'target', isThin: false, name, points: against ? flat : points };
}

/** Where all of some bands are, within what is heard. */
function commonBand(bands: readonly Band[]): Band {
  return {
    from: Math.max(audible.from, ...bands.map(({ from }) => from)),
    to: Math.min(audible.to, ...bands.map(({ to }) => to)),
  };
}

/** The width of the narrowest plot of each kind, and the size of letters, in pixels. */
const least: Record<Room, number> = { wide: 600, narrow: 310 };
const letter = 14;

/** How large letters are in a plot of a width, with so many dB to a decade. */
function letterSize({ top, bottom }: LevelRange, ratio: number, plot: number): LetterSize {
  const width = letter / plot;
  return { width, height: (width * decades * ratio) / (top - bottom) };
}
