import { isMissing } from './readings/schema-issues.ts';
import type { Rule } from './rule.ts';

export const missingKey: Rule = {
  id: 'missing-key',
  severity: 'error',
  summary: 'Front matter has every key that the format asks for.',
  remedy: 'Add the key.',
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (!isMissing(issue)) continue;
      yield {
        ...frontMatter.locate(issue.path.slice(0, -1)),
        message: `\`${issue.path.join('.')}\` is missing`,
      };
    }
  },
};
