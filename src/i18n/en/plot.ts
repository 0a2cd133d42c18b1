import type { SpinChannel } from '../../domain/measurements/curves/curve.ts';
import type { LevelMatch } from '../../domain/measurements/curves/match-level.ts';

/** What a plot of curves and its scripts say in English. */
export const plot = {
  zones: { 'less-sure': 'less sure', 'not-valid': 'rig not valid' },
  channels: {
    'on-axis': 'On axis',
    'listening-window': 'Listening window',
    'early-reflections': 'Early reflections',
    'sound-power': 'Sound power',
    'in-room': 'In-room',
  } satisfies Record<SpinChannel, string>,
  matched: {
    mean: 'Levels are matched by their mean from 300 Hz to 3 kHz',
    '1 kHz': 'Levels are matched at 1 kHz',
  } satisfies Record<LevelMatch, string>,
  drawn: (matched: string, smoothing?: number) =>
    smoothing
      ? `${matched} and smoothed by 1/${smoothing} octave.`
      : `${matched} and not smoothed.`,
  ratio: (decibels: number) => `${decibels} dB to a decade.`,
  reading: (frequency: string, levels: string) => `${frequency}: ${levels}`,
  levelOf: (name: string, decibels: string) => `${name} ${decibels}\u00a0dB`,
  betweenLevels: ', ',
};
