import { formatScore, overallOf, scoredParts, tenths } from '../rating.ts';
import { scoreLine } from '../sections.ts';
import type { Finding, Rule } from './rule.ts';

export const partScore: Rule = {
  id: 'part-score',
  severity: 'error',
  summary: "Under each part's heading stands its score, the same number as in the front matter.",
  remedy: 'Decide which number is right and correct the other; the overall follows from the parts.',
  *find({ review, headings, scoreLines }): Iterable<Finding> {
    if (!review) return;
    for (const { part, score } of scoredParts(review.rating)) {
      const heading = headings.find(({ section }) => section?.part === part);
      if (!heading) continue;
      const lines = scoreLines.filter((line) => line.heading?.section?.part === part);
      if (lines.length === 0) {
        yield {
          line: heading.line,
          message: `${part.name[review.lang]} has no score line`,
          remedy: `Write ${scoreLine(score)} alone on a line under the heading.`,
        };
      }
      for (const { line, text, score: written } of lines) {
        if (tenths(written) === tenths(score)) continue;
        yield {
          line,
          text,
          message:
            `${part.name[review.lang]} is ${formatScore(written)} here ` +
            `and ${formatScore(score)} in the front matter`,
        };
      }
    }
  },
};

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
