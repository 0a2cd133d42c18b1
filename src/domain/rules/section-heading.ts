import type { Heading, HeadingFlaw } from '../check/body.ts';
import type { Finding, OwnRule } from './rule.ts';

export const sectionHeading: OwnRule = {
  id: 'section-heading',
  scope: 'document',
  severity: 'error',
  summary:
    'Each section opens with its name in a heading of level 2, `## …`, at the start of a line.',
  remedy: 'Write the heading as the format has it.',
  *find({ body, text, review, language }): Iterable<Finding> {
    const lang = review?.lang ?? language;
    if (!lang) return;
    const lines = text.split('\n');
    for (const heading of body.headings) {
      const { flaw, section, line, isCertain, isUnderlined } = heading;
      // Another rule tells of an element of HTML.
      if (!flaw || !section || flaw === 'element') continue;
      const insert = `## ${section.names[lang][0]!}`;
      const written = lines[line - 1]!;
      yield {
        line,
        text: written.trim(),
        message: messages[flaw](heading, section.names[lang][0]!),
        remedy: `Write \`${insert}\` at the start of the line.`,
        edit:
          isCertain && !isUnderlined && !/\d/.test(written)
            ? { line, column: 1, remove: written, insert }
            : undefined,
      };
    }
  },
};

type ToldFlaw = Exclude<HeadingFlaw, 'element'>;

const messages: Record<ToldFlaw, (heading: Heading, name: string) => string> = {
  name: ({ text }, name) => `"${text}" is not the name of a section; "${name}" is meant`,
  level: ({ depth }, name) => `"${name}" is a heading of level ${depth}, not 2`,
  unmarked: (_heading, name) => `the heading "${name}" is shown as text: it lacks \`## \``,
  indented: (_heading, name) => `the heading "${name}" is indented, which makes it code`,
  nested: (_heading, name) => `the heading "${name}" is inside of a list or a quotation`,
};
