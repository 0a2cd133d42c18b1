import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const unclosed: OwnRule = {
  id: 'unclosed',
  scope: 'document',
  severity: 'error',
  summary: 'Every formula, block of code and comment is closed before the next section.',
  remedy: 'Close it, or remove what opens it.',
  find: faultsOf('unclosed'),
};
