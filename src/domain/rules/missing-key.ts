import { locateValue } from '../check/front-matter.ts';
import { isMissing } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const missingKey: OwnRule = {
  id: 'missing-key',
  scope: 'document',
  severity: 'error',
  summary: 'Front matter has every key that the format asks for.',
  remedy: 'Add the key.',
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (!isMissing(issue)) continue;
      yield {
        ...locateValue(frontMatter, issue.path.slice(0, -1)),
        message: `\`${issue.path.join('.')}\` is missing`,
      };
    }
  },
};
