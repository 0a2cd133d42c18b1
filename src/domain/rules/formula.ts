import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const formula: OwnRule = {
  id: 'formula',
  scope: 'document',
  severity: 'error',
  summary: 'A formula between `$$` is TeX that KaTeX can read.',
  remedy: 'Correct the formula, or write it as text.',
  find: faultsOf('formula'),
};
