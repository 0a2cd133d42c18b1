import type { Channel, CurvePoint } from './curve.ts';
import { levelBand, within } from './grid.ts';
import { differenceFrom } from './match-level.ts';
import { largest, meanLevel, resample } from './resample.ts';

/** How much the left channel is louder than the right one. */
export interface Imbalance {
  /** The mean from 300 Hz to 3 kHz, in dB. */
  mean: number;
  /** Where it differs most from 100 Hz to 10 kHz. */
  largest: CurvePoint;
}

/** The imbalance of two ears; undefined where there are not both, or not over the band. */
export function imbalance(channels: readonly Channel[]): Imbalance | undefined {
  const pointsOf = (ear: Channel['name']) => channels.find(({ name }) => name === ear)?.points;
  const [left, right] = [pointsOf('left'), pointsOf('right')];
  if (!left || !right) return undefined;
  const between = differenceFrom(resample(left), right);
  const mean = meanLevel(between, levelBand);
  const most = largest(within(between, { from: 100, to: 10_000 }));
  return mean === undefined || most === undefined ? undefined : { mean, largest: most };
}
