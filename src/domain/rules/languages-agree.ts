import { locate } from '../check/facts.ts';
import { formatScore, tenths } from '../review/rating.ts';
import { translationsOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const languagesAgree: LibraryRule = {
  id: 'languages-agree',
  scope: 'library',
  severity: 'error',
  summary: 'All languages of a review give the same six scores.',
  remedy: 'Decide which rating is right and correct the other file.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    if (!review) return;
    for (const other of translationsOf(facts, library)) {
      const theirs = other.review.rating;
      if (review.rating.every((score, index) => tenths(score) === tenths(theirs[index]!))) continue;
      yield {
        ...locate(facts, 'rating'),
        message:
          `\`rating\` is [${review.rating.map(formatScore).join(', ')}] here ` +
          `and [${theirs.map(formatScore).join(', ')}] in ${other.file}`,
      };
    }
  },
};
