import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const duplicateKey: OwnRule = {
  id: 'duplicate-key',
  scope: 'document',
  severity: 'error',
  summary: 'Every key occurs once in the front matter.',
  remedy: 'Keep one of the two lines.',
  find: faultsOf('duplicate-key'),
};
