import { locateValue } from '../check/front-matter.ts';
import type { Finding, OwnRule } from './rule.ts';

/** Cards and previews show two or three sentences. */
const mostCharacters = 300;

export const summaryLength: OwnRule = {
  id: 'summary-length',
  scope: 'document',
  severity: 'warning',
  summary: `A summary has at most ${mostCharacters} characters.`,
  remedy: 'Say the verdict in a sentence or two; the rest belongs in the text.',
  *find({ review, frontMatter }): Iterable<Finding> {
    const length = [...(review?.summary ?? '')].length;
    if (length <= mostCharacters) return;
    yield {
      ...locateValue(frontMatter, ['summary']),
      message: `the summary has ${length} characters; a card has room for ${mostCharacters}`,
    };
  },
};
