import { locateValue } from '../check/front-matter.ts';
import { isMissing, outermost, ruleOf } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const frontMatterValue: OwnRule = {
  id: 'front-matter-value',
  scope: 'document',
  severity: 'error',
  summary: 'Every value of the front matter has the form that the format gives it.',
  remedy: 'Correct the value.',
  *find({ issues, frontMatter }) {
    for (const issue of outermost(issues)) {
      if (issue.code === 'unrecognized_keys' || isMissing(issue) || ruleOf(issue)) continue;
      yield {
        ...locateValue(frontMatter, issue.path),
        message: `\`${issue.path.join('.')}\`: ${issue.message}`,
      };
    }
  },
};
