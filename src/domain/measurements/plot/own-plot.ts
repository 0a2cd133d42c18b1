import type { Channel, ChannelName, CurvePoint } from '../curves/curve.ts';
import type { Drawing } from '../../drawing.ts';
import { differenceFrom } from '../curves/match-level.ts';
import type { LevelRange } from './axes.ts';

/** A line of a curve that has more than one besides its ears. */
export interface OwnLine {
  name: string;
  /** Its colour and dashes, see `Line`. */
  of: number;
  isThin: boolean;
  /** What it is of: a channel, or how far that is above another. */
  channel: ChannelName;
  minus?: ChannelName | undefined;
  /** How many dB it is drawn below what it is, where it has a scale of its own. */
  lowered?: number | undefined;
}

/** How a curve of such lines is drawn where it has a plot to itself. Pages hand it to their scripts. */
export interface OwnPlot {
  lines: readonly OwnLine[];
  /** What the plot shows in every view, so that a second scale keeps its place. */
  range: LevelRange;
  /** The scale of its thin lines, if it has any. */
  scale: readonly Drawing[];
}

/** The points of a line, not lowered; undefined where the channels don't give it. */
export function pointsOfLine(
  { channel, minus }: Pick<OwnLine, 'channel' | 'minus'>,
  channels: readonly Channel[],
): readonly CurvePoint[] | undefined {
  const pointsOf = (name: ChannelName) => channels.find((one) => one.name === name)?.points;
  const points = pointsOf(channel);
  if (!points || minus === undefined) return points;
  const others = pointsOf(minus);
  return others && differenceFrom(points, others);
}
