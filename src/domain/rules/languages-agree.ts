import { formatScore, tenths } from '../review/rating.ts';
import { translationOf } from './readings/translation.ts';
import type { Finding, Rule } from './rule.ts';

export const languagesAgree: Rule = {
  id: 'languages-agree',
  severity: 'error',
  summary: 'Both languages of a review give the same six scores.',
  remedy: 'Decide which rating is right and correct the other file.',
  *find(document, library): Iterable<Finding> {
    const { review, frontMatter } = document;
    const other = translationOf(document, library);
    if (!review || !other?.review) return;
    const theirs = other.review.rating;
    if (review.rating.every((score, index) => tenths(score) === tenths(theirs[index]!))) return;
    yield {
      ...frontMatter.locate(['rating']),
      message:
        `\`rating\` is [${review.rating.map(formatScore).join(', ')}] here ` +
        `and [${theirs.map(formatScore).join(', ')}] in ${other.file}`,
    };
  },
};
