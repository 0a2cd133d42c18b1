import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const textCharacters: OwnRule = {
  id: 'text-characters',
  scope: 'document',
  severity: 'error',
  summary: 'A review holds no control characters and none that turn the direction of its text.',
  remedy: 'Remove the character.',
  find: faultsOf('text-characters'),
};
