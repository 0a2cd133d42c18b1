import { locate } from '../check/facts.ts';
import type { Review } from '../check/schema.ts';
import { formatScore, tenths, type Rating } from '../review/rating.ts';
import { translationsOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const languagesAgree: LibraryRule = {
  id: 'languages-agree',
  scope: 'library',
  severity: 'error',
  summary: 'All languages of a review give the same six scores and the same category.',
  remedy: 'Decide which is right and correct the other file.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    if (!review) return;
    for (const other of translationsOf(facts, library)) {
      for (const [key, ours, theirs] of differences(review, other.review)) {
        const message = `\`${key}\` is ${ours} here and ${theirs} in ${other.file}`;
        yield { ...locate(facts, key), message };
      }
    }
  },
};

function* differences(one: Review, other: Review): Iterable<[string, string, string]> {
  const { rating, category } = one;
  if (rating.some((score, index) => tenths(score) !== tenths(other.rating[index]!))) {
    yield ['rating', listed(rating), listed(other.rating)];
  }
  // A category that one language leaves out is told for both.
  if (category !== undefined && other.category !== undefined && category !== other.category) {
    yield ['category', category, other.category];
  }
}

const listed = (rating: Rating) => `[${rating.map(formatScore).join(', ')}]`;
