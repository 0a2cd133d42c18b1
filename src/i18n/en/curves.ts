import type { ToneBand } from '../../domain/measurements/curves/deviation.ts';
import type { SpinChannel } from '../../domain/measurements/curves/curve.ts';

/** What the English site says of curves. */
export const curves = {
  title: 'Curve',
  bands: { bass: 'bass', mids: 'mids', treble: 'treble' } satisfies Record<ToneBand, string>,
  /** The same as the beginning of a clause. */
  subjects: {
    bass: 'the bass is',
    mids: 'the mids are',
    treble: 'the treble is',
  } satisfies Record<ToneBand, string>,
  zones: { 'less-sure': 'less sure', 'not-valid': 'rig not valid' },
  channels: {
    'on-axis': 'On axis',
    'listening-window': 'Listening window',
    'early-reflections': 'Early reflections',
    'sound-power': 'Sound power',
    'in-room': 'In-room',
  } satisfies Record<SpinChannel, string>,
  /** The name of a drawing to those who don't see it. */
  drawing: (names: string) => `Frequency response measured by ${names}`,
  against: (target: string) => `Against ${target}`,
  /** What curves without a target are held against. */
  ownLevel: 'Against its own level from 300 Hz to 3 kHz',
  shape: (against: string, bands: string) => `${against}, ${bands}.`,
  onTarget: (subject: string) => `${subject} within 0.5\u00a0dB`,
  above: (subject: string, decibels: string) => `${subject} ${decibels}\u00a0dB above`,
  below: (subject: string, decibels: string) => `${subject} ${decibels}\u00a0dB below`,
  farthest: (decibels: string, frequency: string) =>
    `, farthest at ${frequency} with ${decibels}\u00a0dB`,
  betweenBands: '; ',
  betweenSentences: ' ',
  agrees: (name: string) => `${name} agrees within 1\u00a0dB in bass, mids and treble.`,
  finds: (name: string, decibels: string, band: string) =>
    `${name} differs most in the ${band}, by ${decibels}\u00a0dB.`,
  target: (name: string) => `Target: ${name}, band ±3 dB.`,
  drawn: 'Levels are matched by their mean from 300 Hz to 3 kHz and not smoothed.',
  ratio: (decibels: number) => `${decibels} dB to a decade.`,
  valid: (from: string, to: string) => `Hatched: the rig is specified from ${from} to ${to}.`,
  measuredOn: (rig: string) => `on ${rig}`,
  traced: 'read off a published plot',
  smoothed: (share: string) => `smoothed by ${share} octave`,
  source: 'source',
  measuredBy: 'Measured by',
  rms: 'RMS deviation',
  largest: 'Largest',
  share: 'Within ±3 dB',
  levels: 'Levels at octave centres, dB',
  frequency: 'Frequency',
};
