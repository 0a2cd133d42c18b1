import type { ChannelName, Curve, CurvePoint } from '../curves/curve.ts';
import { tolerance } from '../curves/deviation.ts';
import { audible, type Band } from '../curves/grid.ts';
import { raise } from '../curves/match-level.ts';
import {
  decades,
  levelTicks,
  narrowRatio,
  plotHeight,
  shareOf,
  type LevelRange,
  type Tick,
} from './axes.ts';
import { placeNames, type LetterSize, type NamePlace, type NamedLine } from './names.ts';
import { bandPath, linePath } from './path.ts';
import { levelRange } from './range.ts';
import { viewCurve, type View } from './view.ts';

/** A curve that is to be drawn. */
export interface PlotCurve extends Pick<Curve, 'channels'> {
  /** Of the measurer or of the product, whichever tells the curves of the plot apart. */
  name: string;
  /** What channels with a name of their own are called. */
  channelNames: Partial<Record<ChannelName, string>>;
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
interface Line extends NamedLine {
  /** The curve that it is of, counted from 1, or the target. */
  of: number | 'target';
  isThin: boolean;
}

/** A line with its path of SVG. */
export interface PlotLine extends Line {
  path: string;
}

/** Where everything of a plot is. */
export interface PlotLayout {
  range: LevelRange;
  /** In units. */
  height: number;
  levels: Tick[];
  /** Where the band around the target is, if any. */
  band: string;
  /** The lowest first: the target, then channels, then curves. */
  lines: PlotLine[];
  names: NamePlace<Line>[];
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
  const ofCurves = curves.map((curve, index) =>
    linesOf(curve, curve.place ?? index + 1, target, view),
  );
  const thin = ofCurves.flatMap(({ channels }) => channels);
  const strong = ofCurves.map(({ main }) => main);
  const ofTarget = target ? [lineOfTarget(target, view)] : [];
  const valid = commonBand(curves.map(({ valid }) => valid));
  const range = levelRange(
    [...thin, ...strong, ...ofTarget.flatMap(toleratedAround)].map(({ points }) => points),
    { from: audible.from, to: valid.to },
    leastRange[view.against ? 'against' : 'raw'],
  );
  const draw = (line: Line): PlotLine => ({ ...line, path: linePath(line.points, range) });
  return {
    range,
    height: plotHeight(range),
    levels: levelTicks(range),
    band: ofTarget.map(({ points }) => bandPath(points, range, tolerance)).join(''),
    lines: [...ofTarget, ...thin, ...strong].map(draw),
    names: placeNames(
      [...strong, ...ofTarget, ...thin].filter(({ name }) => name !== ''),
      range,
      letterSize(range, narrowRatio(view)),
    ),
    valid: { from: shareOf(valid.from), to: shareOf(valid.to) },
  };
}

function linesOf(
  { channels, channelNames, name }: PlotCurve,
  of: number,
  target: PlotTarget | undefined,
  view: View,
): { main: Line; channels: Line[] } {
  const viewed = viewCurve({ channels }, target?.points, view);
  return {
    main: { of, isThin: false, name, points: viewed.main },
    channels: viewed.channels.map((channel) => ({
      ...{ of, isThin: true, name: channelNames[channel.name] ?? '' },
      points: channel.points,
    })),
  };
}

/** Against itself a target is 0 dB everywhere. */
function lineOfTarget({ name, points }: PlotTarget, { against }: View): Line {
  const flat = [audible.from, audible.to].map((frequency) => ({ frequency, level: 0 }));
  return { of: 'target', isThin: false, name, points: against ? flat : points };
}

function toleratedAround({ points }: Line): { points: readonly CurvePoint[] }[] {
  return [{ points: raise(points, tolerance) }, { points: raise(points, -tolerance) }];
}

/** Where all of some bands are, within what is heard. */
function commonBand(bands: readonly Band[]): Band {
  return {
    from: Math.max(audible.from, ...bands.map(({ from }) => from)),
    to: Math.min(audible.to, ...bands.map(({ to }) => to)),
  };
}

/** The size of a phone's plot and of its letters, in pixels. */
const phone = { width: 310, letter: 14 };

function letterSize({ top, bottom }: LevelRange, ratio: number): LetterSize {
  const height = ((phone.width / decades) * (top - bottom)) / ratio;
  return { width: phone.letter / phone.width, height: phone.letter / height };
}
