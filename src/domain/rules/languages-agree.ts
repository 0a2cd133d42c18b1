import { locate } from '../check/facts.ts';
import { formatScore, tenths } from '../review/rating.ts';
import { translationOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const languagesAgree: LibraryRule = {
  id: 'languages-agree',
  scope: 'library',
  severity: 'error',
  summary: 'Both languages of a review give the same six scores.',
  remedy: 'Decide which rating is right and correct the other file.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    const other = translationOf(facts, library);
    if (!review || !other?.review) return;
    const theirs = other.review.rating;
    if (review.rating.every((score, index) => tenths(score) === tenths(theirs[index]!))) return;
    yield {
      ...locate(facts, 'rating'),
      message:
        `\`rating\` is [${review.rating.map(formatScore).join(', ')}] here ` +
        `and [${theirs.map(formatScore).join(', ')}] in ${other.file}`,
    };
  },
};
