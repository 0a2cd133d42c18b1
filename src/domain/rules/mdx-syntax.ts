import { markupFaults } from './readings/markup-faults.ts';
import type { OwnRule } from './rule.ts';

export const mdxSyntax: OwnRule = {
  id: 'mdx-syntax',
  scope: 'document',
  severity: 'error',
  summary: 'A review in MDX can be read as MDX, and holds text and elements only: no code.',
  remedy: 'Write it as plain Markdown.',
  find: markupFaults('mdx-syntax'),
};
