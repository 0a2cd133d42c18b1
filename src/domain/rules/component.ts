import { authoringComponents } from '../text/components.ts';
import { markupFaults } from './readings/markup-faults.ts';
import type { OwnRule } from './rule.ts';

export const component: OwnRule = {
  id: 'component',
  scope: 'document',
  severity: 'error',
  summary: `Components in MDX are those for authors, with their attributes: ${authoringComponents
    .map(({ name }) => name)
    .join(', ')}.`,
  remedy: 'Write it as plain Markdown.',
  find: markupFaults('component'),
};
