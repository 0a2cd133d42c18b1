import { markupFaults } from './readings/markup-faults.ts';
import type { Rule } from './rule.ts';

export const safeAddress: Rule = {
  id: 'safe-address',
  severity: 'error',
  summary:
    'Links lead to pages: their addresses start with http:, https: or mailto:, or are paths.',
  remedy: 'Link to a page.',
  find: markupFaults('safe-address'),
};
