import { languageFacts } from '../languages/index.ts';
import { mainLanguage } from '../languages/main.ts';
import { scoredParts } from '../review/rating.ts';
import { scoreLine as rightLine } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const scoreLine: OwnRule = {
  id: 'score-line',
  scope: 'document',
  severity: 'error',
  summary: `A score is alone on its line, right below the heading of its part, as \`${rightLine(0.2)}\`.`,
  remedy: 'Write the score as the format has it.',
  *find({ body, review }): Iterable<Finding> {
    const names = languageFacts(review?.lang ?? mainLanguage).parts;
    const scores = review ? scoredParts(review.rating) : [];
    for (const { line, column, text, score, heading } of body.nearScores) {
      const part = heading?.within?.part;
      const due = scores.find((scored) => scored.part === part)?.score ?? score;
      yield {
        ...{ line, column, text },
        message: 'this line is not read as a score',
        remedy: part
          ? `Write ${rightLine(due)} alone on a line right below \`## ${names[part.key]}\`.`
          : `Write ${rightLine(due)} alone on a line.`,
      };
    }
  },
};
