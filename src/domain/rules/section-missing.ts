import { sections } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const sectionMissing: OwnRule = {
  id: 'section-missing',
  scope: 'document',
  allowsDrafts: true,
  severity: 'error',
  summary: 'A review has all its sections: overview, the five parts, advice.',
  remedy: 'Add the section.',
  *find({ review, body }): Iterable<Finding> {
    if (!review) return;
    const present = new Map(body.headings.map((heading) => [heading.section?.id, heading]));
    for (const [index, section] of sections.entries()) {
      if (section.optional || present.has(section.id)) continue;
      const name = section.names[review.lang][0]!;
      const next = sections.slice(index).find(({ id }) => present.has(id));
      yield {
        line: (next && present.get(next.id)?.line) ?? body.end.line,
        message: `the section "${name}" is missing`,
        remedy: `Add \`## ${name}\` and its text before this line.`,
      };
    }
  },
};
