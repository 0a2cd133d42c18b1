import { allowedElements } from '../text/elements.ts';
import { markupFaults } from './readings/markup-faults.ts';
import type { OwnRule } from './rule.ts';

export const htmlAllowed: OwnRule = {
  id: 'html-allowed',
  scope: 'document',
  severity: 'error',
  summary: `The only HTML in a review is ${allowedElements.join(', ')}, without attributes.`,
  remedy: 'Write it as Markdown, or remove it.',
  find: markupFaults('html-allowed'),
};
