import type { LevelMatch } from '../../domain/measurements/curves/match-level.ts';

/** What a plot of curves and its scripts say in English. */
export const plot = {
  zones: { 'less-sure': 'less sure', 'not-valid': 'rig not valid' },
  matched: {
    mean: 'Levels are matched by their mean from 300\u00a0Hz to 3\u00a0kHz',
    '1 kHz': 'Levels are matched at 1\u00a0kHz',
  } satisfies Record<LevelMatch, string>,
  drawn: (matched: string, smoothing?: number) =>
    smoothing
      ? `${matched} and smoothed by 1/${smoothing} octave.`
      : `${matched} and not smoothed.`,
  ratio: (decibels: number) => `${decibels}\u00a0dB to a decade.`,
  reading: (frequency: string, levels: string) => `${frequency}: ${levels}`,
  levelOf: (name: string, decibels: string) => `${name} ${decibels}\u00a0dB`,
  betweenLevels: ', ',
};
