import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const textEncoding: OwnRule = {
  id: 'text-encoding',
  scope: 'document',
  severity: 'error',
  summary: 'A review is a file of text in UTF-8.',
  remedy: 'Save the file as UTF-8; until then nothing in it is read or changed.',
  find: faultsOf('text-encoding'),
};
