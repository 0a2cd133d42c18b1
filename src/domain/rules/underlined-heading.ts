import type { Finding, OwnRule } from './rule.ts';

export const underlinedHeading: OwnRule = {
  id: 'underlined-heading',
  scope: 'document',
  severity: 'warning',
  summary: 'No line of text becomes a heading because `---` or `===` follows right below.',
  remedy: 'Leave a line empty above the dashes, or write `## ` before the words.',
  *find({ body }): Iterable<Finding> {
    for (const { isUnderlined, section, line, text } of body.headings) {
      if (!isUnderlined || section) continue;
      yield {
        line,
        text,
        message: 'the dashes right below make this text a heading',
      };
    }
  },
};
