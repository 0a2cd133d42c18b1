import { customIssues } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const ratingSum: OwnRule = {
  id: 'rating-sum',
  scope: 'document',
  severity: 'error',
  summary: 'The overall is the sum of the five parts.',
  remedy:
    'Correct the overall or the part that is wrong; the scores under the headings tell which.',
  find: customIssues('rating-sum'),
};
