import { isMissing, ruleOf } from './readings/schema-issues.ts';
import type { Rule } from './rule.ts';

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  severity: 'error',
  summary: 'Every value of the front matter has the form that the format gives it.',
  remedy: 'Correct the value.',
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys' || isMissing(issue) || ruleOf(issue)) continue;
      yield {
        ...frontMatter.locate(issue.path),
        message: `\`${issue.path.join('.')}\`: ${issue.message}`,
      };
    }
  },
};
