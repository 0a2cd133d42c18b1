import type { Channel, CurvePoint, SpinChannel } from './curve.ts';
import { octaveGrid, within } from './grid.ts';
import { levelsAlong } from './interpolate.ts';
import { fitLine } from './line-fit.ts';
import { meanLevel } from './resample.ts';

/** The curves of a set by CTA-2034-A that figures of speakers are made of. */
export type Spin = Record<Exclude<SpinChannel, 'early-reflections'>, readonly CurvePoint[]>;

/**
 * The curves of a set; the predicted in-room response, where the file has none, is by CTA-2034-A 12 %
 * listening window, 44 % early reflections and 44 % sound power, in squares of the pressure.
 * @returns undefined where a curve is missing that can't be worked out
 */
export function spinOf(channels: readonly Channel[]): Spin | undefined {
  const pointsOf = (name: SpinChannel) => channels.find((one) => one.name === name)?.points;
  const [onAxis, window, reflections, power] = [
    pointsOf('on-axis'),
    pointsOf('listening-window'),
    pointsOf('early-reflections'),
    pointsOf('sound-power'),
  ];
  if (!onAxis || !window || !power) return undefined;
  const inRoom = pointsOf('in-room') ?? (reflections && predictInRoom(window, reflections, power));
  return (
    inRoom && {
      ...{ 'on-axis': onAxis, 'listening-window': window, 'sound-power': power, 'in-room': inRoom },
    }
  );
}

function predictInRoom(
  window: readonly CurvePoint[],
  reflections: readonly CurvePoint[],
  power: readonly CurvePoint[],
): CurvePoint[] {
  const [earlyAt, allAt] = [levelsAlong(reflections), levelsAlong(power)];
  return window.flatMap(({ frequency, level }) => {
    const [early, all] = [earlyAt(frequency), allAt(frequency)];
    if (early === undefined || all === undefined) return [];
    const square = 0.12 * 10 ** (level / 10) + 0.44 * 10 ** (early / 10) + 0.44 * 10 ** (all / 10);
    return [{ frequency, level: 10 * Math.log10(square) }];
  });
}

/**
 * The frequency in Hz from which a speaker is at most 6 dB below its mean level on axis from 300 Hz to
 * 5 kHz; undefined where its level there is not known.
 */
export function bassLimit(onAxis: readonly CurvePoint[]): number | undefined {
  const level = meanLevel(onAxis, { from: 300, to: 5000 });
  return level === undefined ? undefined : firstReaching(onAxis, level - 6);
}

/** The preference for a speaker, in points of about −2 to 10. */
export interface SpeakerScore {
  score: number;
  /** The same with a subwoofer that takes over its bass. */
  withSubwoofer: number;
}

/** How low a subwoofer goes in the model, in Hz. */
const subwooferLimit = 14.5;

/** Half-octave bands of which one is at 1290 Hz; their centres are from 100 Hz to 12 kHz. */
const bandCentres = octaveGrid({ from: 1290 * 2 ** (-7 / 2), to: 12_000 }, 2);

/**
 * The preference of listeners by Olive’s model: “A Multiple Regression Model for Predicting
 * Loudspeaker Preference Using Objective Measurements: Part II”, AES 2004. It rests on how uneven the
 * responses on axis and in a room are in narrow bands (NBD), how low the bass goes (LFX) and how
 * straight the response in a room is (SM).
 * @returns undefined where the set does not cover what the model asks for
 */
export function speakerScore(spin: Spin): SpeakerScore | undefined {
  const level = meanLevel(spin['listening-window'], { from: 300, to: 10_000 });
  const lowest = level === undefined ? undefined : firstReaching(spin['sound-power'], level - 6);
  const room = within(spin['in-room'], { from: 100, to: 16_000 });
  if (lowest === undefined || room.length < 2) return undefined;
  const scoreWith = (limit: number) =>
    12.69 -
    2.49 * narrowBandDeviation(spin['on-axis']) -
    2.99 * narrowBandDeviation(spin['in-room']) -
    4.31 * Math.log10(limit) +
    2.32 * fitLine(room).r2;
  return { score: scoreWith(lowest), withSubwoofer: scoreWith(subwooferLimit) };
}

/** The mean over half-octave bands of the mean distance from the mean of each band, in dB. */
function narrowBandDeviation(points: readonly CurvePoint[]): number {
  const deviations = bandCentres.flatMap((centre) => {
    const band = { from: centre * 2 ** -0.25, to: centre * 2 ** 0.25 };
    const part = within(points, band);
    const mean = meanLevel(part, band);
    if (mean === undefined) return [];
    const distances = part.reduce((sum, { level }) => sum + Math.abs(level - mean), 0);
    return [distances / part.length];
  });
  return deviations.reduce((sum, one) => sum + one, 0) / deviations.length;
}

function firstReaching(points: readonly CurvePoint[], level: number): number | undefined {
  return points.find((point) => point.level >= level)?.frequency;
}
