import type { PointsRule } from './rule.ts';

export const curvePoints: PointsRule = {
  id: 'curve-points',
  scope: 'points',
  severity: 'error',
  summary:
    'A file beside `curves.yaml` is named in it, and holds at least 20 points between 20 Hz and ' +
    '20 kHz: frequencies that rise by at most an octave, and possible levels.',
  remedy: 'Export the measurement anew, or correct the line.',
  find: ({ faults }) => faults,
};
