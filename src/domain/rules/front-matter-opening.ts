import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const frontMatterOpening: OwnRule = {
  id: 'front-matter-opening',
  scope: 'document',
  severity: 'warning',
  summary: 'The first line is `---` and nothing else.',
  remedy: 'Remove the spaces after `---`.',
  find: faultsOf('front-matter-opening'),
};
