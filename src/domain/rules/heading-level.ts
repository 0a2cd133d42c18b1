import type { Finding, Rule } from './rule.ts';

export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  summary:
    'Headings in the text are of level 2 or deeper: a page has one heading of level 1, its name.',
  remedy: 'Write `##` instead of `#`; the page shows it so already.',
  *find({ headings }): Iterable<Finding> {
    for (const { depth, line, text } of headings) {
      if (depth === 1) yield { line, text, message: `"${text}" is a heading of level 1` };
    }
  },
};
