import { sections } from '../sections.ts';
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

export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  summary: 'The sections stand in the order of the format, each once.',
  remedy: 'Move the section to its place, or join it with its twin.',
  *find({ headings }): Iterable<Finding> {
    let last = -1;
    for (const { section, line, text } of headings) {
      if (!section) continue;
      const index = sections.indexOf(section);
      if (index <= last) {
        yield { line, text, message: `"${text}" stands after a section that follows it` };
      }
      last = Math.max(last, index);
    }
  },
};

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
