import { locateValue } from '../check/front-matter.ts';
import { brokenTrails } from '../review/changes.ts';
import { formatScore } from '../review/rating.ts';
import type { OwnRule } from './rule.ts';

export const changeScore: OwnRule = {
  id: 'change-score',
  scope: 'document',
  severity: 'error',
  summary: "The changes of a score lead from one to the next, and the last to the part's score.",
  remedy: 'Correct the score that is wrong, or add the change that is missing.',
  *find({ review, frontMatter }) {
    if (!review?.changes) return;
    for (const { index, to, expected, isLast } of brokenTrails(review.changes, review.rating)) {
      const next = isLast ? 'the rating gives' : 'the next change of the part begins at';
      yield {
        ...locateValue(frontMatter, ['changes', index, 'to']),
        message: `the change ends at ${formatScore(to)}, but ${next} ${formatScore(expected)}`,
      };
    }
  },
};
