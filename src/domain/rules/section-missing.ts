import type { Language } from '../languages/index.ts';
import { sections } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

const sectionNames = (language: Language) =>
  sections.filter(({ optional }) => !optional).map(({ names }) => names[language][0]!);

export const sectionMissing: OwnRule = {
  id: 'section-missing',
  scope: 'document',
  allowsDrafts: true,
  severity: 'error',
  summary: 'A review has all its sections: overview, the five parts, advice.',
  remedy: 'Add the section.',
  *find({ review, body, frontMatter }): Iterable<Finding> {
    if (!review) return;
    if (body.blocks.length === 0 && body.tree.children.length === 0) {
      yield {
        line: frontMatter.bodyLine - 1,
        message: 'there is no text below the front matter',
        remedy: `Write its sections: ${sectionNames(review.lang).join(', ')}.`,
      };
      return;
    }
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
