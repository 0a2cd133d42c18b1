import { markupFaults } from './readings/markup-faults.ts';
import type { OwnRule } from './rule.ts';

export const safeAddress: OwnRule = {
  id: 'safe-address',
  scope: 'document',
  severity: 'error',
  summary:
    'Links lead to pages: their addresses start with http:, https: or mailto:, or are paths.',
  remedy: 'Link to a page.',
  find: markupFaults('safe-address'),
};
