import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const textSize: OwnRule = {
  id: 'text-size',
  scope: 'document',
  severity: 'error',
  summary: 'A review has at most a million bytes, and 100,000 characters in a line.',
  remedy: 'Shorten the file.',
  find: faultsOf('text-size'),
};
