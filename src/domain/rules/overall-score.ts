import { formatScore, overallOf, tenths } from '../review/rating.ts';
import { scoreLine } from '../text/sections.ts';
import type { Finding, Rule } from './rule.ts';

export const overallScore: Rule = {
  id: 'overall-score',
  severity: 'error',
  summary: 'A score line outside the five parts states the overall.',
  remedy: 'The sum of the parts decides: write it, or remove the line.',
  *find({ review, scoreLines }): Iterable<Finding> {
    if (!review) return;
    const overall = overallOf(review.rating);
    for (const { line, text, score, heading } of scoreLines) {
      if (heading?.section?.part || tenths(score) === tenths(overall)) continue;
      yield {
        line,
        text,
        message: `a score line outside the parts says ${formatScore(score)}; the overall is ${formatScore(overall)}`,
        remedy: `Write ${scoreLine(overall)}, the sum of the parts, or remove the line.`,
        edit: { line, column: 1, remove: text, insert: scoreLine(overall) },
      };
    }
  },
};
