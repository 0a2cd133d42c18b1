import type { Language } from '../languages/index.ts';
import { sections, type Section } from '../text/sections.ts';
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
    if (body.tree.children.length === 0) {
      yield {
        line: frontMatter.bodyLine - 1,
        message: 'there is no text below the front matter',
        remedy: `Write its sections: ${sectionNames(review.lang).join(', ')}.`,
      };
      return;
    }
    const present = new Map(body.headings.map((heading) => [heading.section?.id, heading]));
    const lineBelow = (section: Section): number => {
      const next = sections.slice(sections.indexOf(section)).find(({ id }) => present.has(id));
      return (next && present.get(next.id)?.line) ?? body.end.line;
    };
    const missing = sections.filter(({ id, optional }) => !optional && !present.has(id));
    for (const [line, gap] of Map.groupBy(missing, lineBelow)) {
      const names = gap.map(({ names }) => names[review.lang][0]!);
      const quoted = names.map((name) => `"${name}"`).join(', ');
      yield {
        line,
        message:
          names.length === 1
            ? `the section ${quoted} is missing`
            : `the sections ${quoted} are missing`,
        remedy: `Add ${names.map((name) => `\`## ${name}\``).join(', ')} with ${names.length === 1 ? 'its' : 'their'} text before this line.`,
      };
    }
  },
};
