import { languageFacts } from '../languages/index.ts';
import { formatScore, scoredParts, tenths } from '../review/rating.ts';
import { scoreLine } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const partScore: OwnRule = {
  id: 'part-score',
  scope: 'document',
  allowsDrafts: true,
  severity: 'error',
  summary: 'Each part has its score below its heading, once, and the same as in the front matter.',
  remedy: 'Decide which number is right and correct the other; the overall follows from the parts.',
  *find({ review, body }): Iterable<Finding> {
    if (!review) return;
    const names = languageFacts(review.lang).parts;
    for (const { part, score } of scoredParts(review.rating)) {
      const name = names[part.key];
      const heading = body.headings.find(({ section }) => section?.part === part);
      if (!heading) continue;
      const lines = body.formulas.filter(
        (formula) => formula.score !== undefined && formula.heading?.section?.part === part,
      );
      const isNear = body.nearScores.some((near) => near.heading?.within?.part === part);
      // In a heading that is wrong anyway, a number is the score.
      const isInHeading = heading.flaw && /\d[.．]\d/.test(heading.text);
      if (lines.length === 0 && !isNear && !isInHeading) {
        yield {
          line: heading.line,
          message: `${name} has no score line`,
          remedy: `Write ${scoreLine(score)} alone on a line under the heading.`,
        };
      }
      for (const [
        index,
        { line, column, source, score: written = score, heading },
      ] of lines.entries()) {
        const position = { line, column, text: source };
        if (tenths(written) !== tenths(score)) {
          yield {
            ...position,
            message: `${name} is ${formatScore(written)} here and ${formatScore(score)} in the front matter`,
          };
        } else if (lines[index - 1]?.heading === heading) {
          const message = `${name} has a second score line`;
          yield { ...position, message, remedy: 'Remove one of the two lines.' };
        }
      }
    }
  },
};
