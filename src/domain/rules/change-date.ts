import { locateValue } from '../check/front-matter.ts';
import type { OwnRule } from './rule.ts';

export const changeDate: OwnRule = {
  id: 'change-date',
  scope: 'document',
  severity: 'error',
  summary: 'Changes are listed in the order of their days, and none is before the review.',
  remedy: 'Correct the day, or put the changes in order, the oldest first.',
  *find({ review, frontMatter }) {
    if (!review?.changes) return;
    let latest = review.date;
    for (const [index, { date }] of review.changes.entries()) {
      if (date < latest) {
        const before = index === 0 ? 'the review' : 'the change before it';
        yield {
          ...locateValue(frontMatter, ['changes', index, 'date']),
          message: `the change of ${date} is older than ${before}, of ${latest}`,
        };
      } else latest = date;
    }
  },
};
