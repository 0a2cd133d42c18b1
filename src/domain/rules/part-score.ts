import { languageFacts } from '../languages/index.ts';
import { formatScore, scoredParts, tenths } from '../review/rating.ts';
import { scoreLine } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const partScore: OwnRule = {
  id: 'part-score',
  scope: 'document',
  allowsDrafts: true,
  severity: 'error',
  summary: "Under each part's heading stands its score, the same number as in the front matter.",
  remedy: 'Decide which number is right and correct the other; the overall follows from the parts.',
  *find({ review, body }): Iterable<Finding> {
    if (!review) return;
    const names = languageFacts(review.lang).parts;
    for (const { part, score } of scoredParts(review.rating)) {
      const heading = body.headings.find(({ section }) => section?.part === part);
      if (!heading) continue;
      const lines = body.formulas.filter(
        (formula) => formula.score !== undefined && formula.heading?.section?.part === part,
      );
      if (lines.length === 0) {
        yield {
          line: heading.line,
          message: `${names[part.key]} has no score line`,
          remedy: `Write ${scoreLine(score)} alone on a line under the heading.`,
        };
      }
      for (const { line, column, source, score: written = score } of lines) {
        if (tenths(written) === tenths(score)) continue;
        yield {
          ...{ line, column, text: source },
          message:
            `${names[part.key]} is ${formatScore(written)} here ` +
            `and ${formatScore(score)} in the front matter`,
        };
      }
    }
  },
};
