import type { Finding, OwnRule } from './rule.ts';

export const headingLevel: OwnRule = {
  id: 'heading-level',
  scope: 'document',
  severity: 'warning',
  summary:
    'Headings in the text are of level 2 or deeper: a page has one heading of level 1, its name.',
  remedy: 'Write `##` instead of `#`; the page shows it so already.',
  *find({ body }): Iterable<Finding> {
    for (const { depth, line, text, flaw } of body.headings) {
      if (depth === 1 && !flaw) yield { line, text, message: `"${text}" is a heading of level 1` };
    }
  },
};
