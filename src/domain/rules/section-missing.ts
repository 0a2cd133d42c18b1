import { sections } from '../text/sections.ts';
import type { Finding, Rule } from './rule.ts';

export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'error',
  summary: 'A review has all its sections: overview, the five parts, advice.',
  remedy: 'Add the section.',
  *find({ review, headings, lines }): Iterable<Finding> {
    if (!review) return;
    const present = new Map(headings.map((heading) => [heading.section?.id, heading]));
    for (const [index, section] of sections.entries()) {
      if (section.optional || present.has(section.id)) continue;
      const name = section.names[review.lang][0]!;
      const next = sections.slice(index).find(({ id }) => present.has(id));
      const last = lines.findLast(({ text }) => text.trim() !== '');
      yield {
        line: (next && present.get(next.id)?.line) ?? last?.line ?? 1,
        message: `the section "${name}" is missing`,
        remedy: `Add \`## ${name}\` and its text before this line.`,
      };
    }
  },
};
