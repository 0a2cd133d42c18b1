import { placeOf } from './readings/schema-issues.ts';
import type { Rule } from './rule.ts';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'A review starts with front matter: YAML between two lines of three hyphens.',
  remedy: 'Write `---`, the keys, and `---` again, as the first lines of the file.',
  *find({ frontMatter }) {
    for (const fault of frontMatter.faults) {
      if (fault.kind === 'missing') {
        yield { ...placeOf(fault), message: 'there is no front matter' };
      } else if (fault.kind === 'syntax') {
        yield {
          ...placeOf(fault),
          message: `the front matter is not valid YAML: ${fault.message}`,
          remedy: 'Put text with a colon, a quote or a bracket into double quotes.',
        };
      }
    }
  },
};
