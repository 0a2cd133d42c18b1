import type { Language } from '../../languages/index.ts';
import type { Specimen } from './curves-file.ts';
import { levelsAlong } from './interpolate.ts';

/** One point of a curve. */
export interface CurvePoint {
  /** In Hz, above 0. */
  frequency: number;
  /** In dB: of sound pressure, or relative to a frequency that the measurer chose. */
  level: number;
}

/** The names of the channels of a set by CTA-2034, as the standard calls its curves. */
export const spinChannels = [
  'on-axis',
  'listening-window',
  'early-reflections',
  'sound-power',
  'in-room',
] as const;
export type SpinChannel = (typeof spinChannels)[number];

/** What a channel is of: an ear, both ears by a single line, or a mean of angles. */
export type ChannelName = 'left' | 'right' | 'both' | SpinChannel;

/** One line of a measurement. */
export interface Channel {
  name: ChannelName;
  /** The frequencies rise strictly. */
  points: readonly CurvePoint[];
}

/** What was measured: the response at an ear or a point, or a set of responses by CTA-2034. */
export const curveKinds = ['frequency-response', 'spin'] as const;
export type CurveKind = (typeof curveKinds)[number];

/** How a file came to be: by the measurer, or read off a drawing of theirs by somebody else. */
export const provenances = ['original', 'traced'] as const;

/** A response that somebody measured of a product, once for all languages. */
export interface Curve {
  /** Unique on the site: the ref of the product and the name of the curve, `sony-ier-m9/oratory1990`. */
  id: string;
  /** The product. */
  ref: string;
  kind: CurveKind;
  /** At least one. */
  channels: readonly Channel[];
  /** The id of a rig, see `RigTable`. */
  rig: string;
  /** The id of a measurer. */
  measurer: string;
  /** The day of the measurement, as `2024-05-31`; undefined where it is not known. */
  date?: string | undefined;
  /** What else the measured unit was, beyond the product. */
  specimen: Specimen;
  /** `none`, the share of an octave such as `1/24`, or undefined where it is not known. */
  smoothing?: string | undefined;
  provenance: (typeof provenances)[number];
  /** An SPDX id, or who permitted it and when. */
  licence: string;
  /** The address of the file or of its page. */
  source: string;
  /** The id of the target that it is judged by; undefined where none fits the rig. */
  target?: string | undefined;
  /** What else is to be known of it, in each language. */
  note?: Partial<Record<Language, string>> | undefined;
}

/** A response that products are meant to have, on the rigs that it was made for. */
export interface Target {
  id: string;
  name: Partial<Record<Language, string>>;
  /** The ids of the rigs that it fits. */
  rigs: readonly string[];
  points: readonly CurvePoint[];
  source: string;
  licence: string;
  /** The preference model that was made with it; undefined where there is none. */
  model?: 'over-ear-2018' | undefined;
}

/** The mean of channels in dB, at the frequencies of the first that all of them cover. */
export function meanOf(channels: readonly Channel[]): readonly CurvePoint[] {
  const [first = [], ...others] = channels.map(({ points }) => points);
  if (others.length === 0) return first;
  const levelsOf = others.map(levelsAlong);
  return first.flatMap(({ frequency, level }) => {
    const levels = levelsOf.map((levelOf) => levelOf(frequency));
    if (levels.includes(undefined)) return [];
    const sum = levels.reduce((total: number, other) => total + other!, level);
    return [{ frequency, level: sum / channels.length }];
  });
}

/** The line that stands for a curve: on axis where it is a set by CTA-2034, or the mean of ears. */
export function mainLine({ channels }: Pick<Curve, 'channels'>): readonly CurvePoint[] {
  const onAxis = channels.find(({ name }) => name === 'on-axis');
  return onAxis ? onAxis.points : meanOf(channels);
}
