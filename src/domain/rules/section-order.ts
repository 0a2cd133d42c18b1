import { sections } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const sectionOrder: OwnRule = {
  id: 'section-order',
  scope: 'document',
  severity: 'warning',
  summary: 'The sections stand in the order of the format, each once.',
  remedy: 'Move the section to its place, or join it with its twin.',
  *find({ body }): Iterable<Finding> {
    let last = -1;
    for (const { section, line, text } of body.headings) {
      if (!section) continue;
      const index = sections.indexOf(section);
      if (index <= last) {
        yield { line, text, message: `"${text}" stands after a section that follows it` };
      }
      last = Math.max(last, index);
    }
  },
};
