import type { Formula } from '../../domain/measurements/curves/preferences.ts';
import type { ToneBand } from '../../domain/measurements/curves/deviation.ts';
import type { LevelMatch } from '../../domain/measurements/curves/match-level.ts';
import type { SpinLineName } from '../../domain/measurements/plot/spin-plot.ts';

/** What the English site says of curves. */
export const curves = {
  title: 'Curve',
  bands: { bass: 'bass', mids: 'mids', treble: 'treble' } satisfies Record<ToneBand, string>,
  inBand: (band: string, decibels: string) => `${band}\u00a0${decibels}\u00a0dB`,
  /** The bands as the beginning of a clause. */
  subjects: {
    bass: 'the bass is',
    mids: 'the mids are',
    treble: 'the treble is',
  } satisfies Record<ToneBand, string>,
  /** The name of a drawing to those who don't see it. */
  drawing: (names: string) => `Frequency response measured by ${names}`,
  against: (target: string) => `Against ${target}`,
  /** What curves without a target are held against. */
  ownLevel: 'Against its own level from 300\u00a0Hz to 3\u00a0kHz',
  shape: (against: string, bands: string) => `${against}, ${bands}.`,
  onTarget: (subject: string) => `${subject} within 0.5\u00a0dB`,
  above: (subject: string, decibels: string) => `${subject} ${decibels}\u00a0dB above`,
  below: (subject: string, decibels: string) => `${subject} ${decibels}\u00a0dB below`,
  farthest: (decibels: string, frequency: string) =>
    `, farthest at ${frequency} with ${decibels}\u00a0dB`,
  betweenBands: '; ',
  agrees: (name: string) => `${name} agrees within 1\u00a0dB in bass, mids and treble.`,
  finds: (name: string, decibels: string, band: string) =>
    `${name} differs most in the ${band}, by ${decibels}\u00a0dB.`,
  /** The lines of a set by CTA-2034; DI is the index of directivity. */
  spinLines: {
    'on-axis': 'On axis',
    'listening-window': 'Listening window',
    'early-reflections': 'Early reflections',
    'sound-power': 'Sound power',
    'early-reflections-di': 'Early reflections DI',
    'sound-power-di': 'Sound power DI',
  } satisfies Record<SpinLineName, string>,
  index: (decibels: number) => `DI ${decibels}`,
  directivity: (bands: string) => `Index of directivity of the sound power: ${bands}.`,
  target: (name: string) => `Target: ${name}, band ±3\u00a0dB.`,
  valid: (from: string, to: string) => `Hatched: the rig is specified from ${from} to ${to}.`,
  measuredOn: (rig: string) => `on ${rig}`,
  traced: 'read off a published plot',
  /** What else the measured unit was. */
  specimen: {
    noiseCancelling: { on: 'noise cancelling on', off: 'noise cancelling off' },
    firmware: (version: string) => `firmware ${version}`,
    serial: (number: string) => `serial number ${number}`,
  },
  smoothed: (share: string) => `smoothed by ${share} octave`,
  /** The list of figures by models. */
  models: 'What models say of the curves',
  worked: {
    'over-ear': (points: string) => `over-ear preference ${points}`,
    speaker: (points: string) => `speaker preference ${points}`,
    'speaker-with-subwoofer': (points: string) => `${points} with a subwoofer`,
    'bass-limit': (frequency: string) => `−6\u00a0dB at ${frequency}`,
  } satisfies Record<Formula, (value: string) => string>,
  source: 'source',
  measuredBy: 'Measured by',
  rms: 'RMS deviation',
  largest: 'Largest',
  share: 'Within ±3\u00a0dB',
  levels: 'Levels at octave centres, dB',
  levelsAgainst: 'Levels and differences from the target at octave centres, dB',
  difference: (of?: string) => (of ? `difference of ${of}` : 'difference'),
  frequency: 'Frequency',
  /** The choices of how curves are shown. */
  controls: {
    view: 'View',
    raw: 'Raw',
    against: 'Against target',
    smoothing: 'Octave smoothing',
    unsmoothed: 'none',
    match: 'Levels matched',
    matches: { mean: 'by mean', '1 kHz': 'at 1\u00a0kHz' } satisfies Record<LevelMatch, string>,
  },
  /** The slider along a plot. */
  slider: 'Read the curve at a frequency',
  failed: 'The numbers of the curve could not be loaded. Check the connection and try again.',
};
