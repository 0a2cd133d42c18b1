import type { Channel, Curve, CurvePoint, Target } from './curve.ts';
import type { Rig } from './rigs.ts';

/** A frequency in Hz and a level in dB. */
type Pair = readonly [frequency: number, level: number];

/** A curve as its JSON file holds it: what is known of it, and each channel's points as pairs. */
export interface CurveDownload extends Omit<Curve, 'channels' | 'rig'> {
  rig: Pick<Rig, 'id' | 'family' | 'valid'>;
  channels: { name: Channel['name']; points: readonly Pair[] }[];
}

/** A target as its JSON file holds it. */
export interface TargetDownload extends Omit<Target, 'points'> {
  points: readonly Pair[];
}

/** Makes the file of a curve. */
export function curveDownload(curve: Curve, { id, family, valid }: Rig): CurveDownload {
  return {
    ...curve,
    rig: { id, family, valid },
    channels: curve.channels.map(({ name, points }) => ({ name, points: points.map(toPair) })),
  };
}

/** Makes the file of a target. */
export function targetDownload(target: Target): TargetDownload {
  return { ...target, points: target.points.map(toPair) };
}

/** The points that a file holds as pairs. */
export function pointsIn(pairs: readonly Pair[]): CurvePoint[] {
  return pairs.map(([frequency, level]) => ({ frequency, level }));
}

function toPair({ frequency, level }: CurvePoint): Pair {
  return [frequency, level];
}
