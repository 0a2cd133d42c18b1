import { formatScore, overallOf, tenths } from '../review/rating.ts';
import type { Body } from '../check/body.ts';
import { parts } from '../review/parts.ts';
import { scoreLine } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const overallScore: OwnRule = {
  id: 'overall-score',
  scope: 'document',
  severity: 'error',
  summary: 'A score line outside the five parts states the overall.',
  remedy: 'The sum of the parts decides: write it, or remove the line.',
  *find({ review, body }): Iterable<Finding> {
    if (!review || !hasAllScores(body)) return;
    const overall = overallOf(review.rating);
    for (const { line, column, source, score, heading } of body.formulas) {
      if (score === undefined || heading?.within?.part) continue;
      if (tenths(score) === tenths(overall)) continue;
      yield {
        ...{ line, column, text: source },
        message: `a score line outside the parts says ${formatScore(score)}; the overall is ${formatScore(overall)}`,
        remedy: `Write ${scoreLine(overall)}, the sum of the parts, or remove the line.`,
        edit: { line, column, remove: source, insert: scoreLine(overall) },
      };
    }
  },
};

/** Where a part has no score, its score may be anywhere, so no score is the overall for certain. */
function hasAllScores({ formulas }: Body): boolean {
  const scored = new Set(
    formulas
      .filter(({ score }) => score !== undefined)
      .map(({ heading }) => heading?.section?.part),
  );
  return parts.every((part) => scored.has(part));
}
