import { mainLine, type Channel, type Curve, type CurvePoint } from '../curves/curve.ts';
import { differenceFrom, levelOffset, raise, type LevelMatch } from '../curves/match-level.ts';
import { smooth, type Smoothing } from '../curves/smooth.ts';

/** How curves are looked at. */
export interface View {
  /** As they are, or how far above their target. */
  against: boolean;
  /** Undefined is not at all. */
  smoothing: Smoothing | undefined;
  match: LevelMatch;
}

/** How a page shows curves before a reader chooses. */
export const firstView: View = { against: false, smoothing: undefined, match: 'mean' };

/** A curve as it is drawn: what it is mostly, and its channels. */
export interface ViewedCurve {
  main: readonly CurvePoint[];
  channels: readonly Channel[];
}

/**
 * A curve in a view: smoothed, then raised to the level of its target, or to 0 dB where it has none.
 * All its channels are raised alike, so that they stay as far apart as they are.
 * @param target undefined where none fits, which no view can be against
 */
export function viewCurve(
  { channels }: Pick<Curve, 'channels'>,
  target: readonly CurvePoint[] | undefined,
  { against, smoothing, match }: View,
): ViewedCurve {
  const main = mainLine({ channels });
  const offset = levelOffset(main, target, match);
  const view = (points: readonly CurvePoint[]) => {
    const smoothed = smoothing ? smooth(points, smoothing) : points;
    const raised = raise(smoothed, offset);
    return against && target ? differenceFrom(raised, target) : raised;
  };
  const viewed = channels.map((channel) => ({ ...channel, points: view(channel.points) }));
  // Most curves have one channel, which is what they are mostly.
  const isFirst = main === channels[0]?.points;
  return { main: isFirst ? viewed[0]!.points : view(main), channels: viewed };
}
