import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const unclosed: OwnRule = {
  id: 'unclosed',
  scope: 'document',
  severity: 'error',
  summary: 'What opens a formula, a block of code or a comment is closed before the next section.',
  remedy: 'Close it, or remove what opens it.',
  find: faultsOf('unclosed'),
};
