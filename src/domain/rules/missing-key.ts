import { locateValue } from '../check/front-matter.ts';
import { isMissing, unknownKeys } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const missingKey: OwnRule = {
  id: 'missing-key',
  scope: 'document',
  severity: 'error',
  summary: 'Front matter has every key that the format asks for.',
  remedy: 'Add the key.',
  *find({ issues, frontMatter }) {
    // A key that is misspelt is told as unknown, and is not missing besides.
    const misspelt = new Set(unknownKeys(issues).map(({ meant }) => meant));
    for (const issue of issues) {
      if (!isMissing(issue) || misspelt.has(String(issue.path.at(-1)))) continue;
      yield {
        ...locateValue(frontMatter, issue.path.slice(0, -1)),
        message: `\`${issue.path.join('.')}\` is missing`,
      };
    }
  },
};
