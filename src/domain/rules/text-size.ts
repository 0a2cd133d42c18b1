import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const textSize: OwnRule = {
  id: 'text-size',
  scope: 'document',
  severity: 'error',
  summary:
    'A review has at most a million bytes, 100,000 characters in a line, 1,000 letters in a word, and no more marks in a paragraph than one can read.',
  remedy: 'Shorten the file.',
  find: faultsOf('text-size'),
};
