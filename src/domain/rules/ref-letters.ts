import { locateValue } from '../check/front-matter.ts';
import type { Finding, OwnRule } from './rule.ts';

export const refLetters: OwnRule = {
  id: 'ref-letters',
  scope: 'document',
  severity: 'warning',
  summary: 'Refs and file names are lower-case Latin letters, digits and hyphens.',
  remedy: 'Rename the file and its ref in both languages; until then the address works as it is.',
  *find({ review, frontMatter }): Iterable<Finding> {
    if (!review || /^[a-z0-9-]+$/.test(review.ref)) return;
    yield {
      ...locateValue(frontMatter, ['ref']),
      message: `\`ref\` ${review.ref} holds more than lower-case letters, digits and hyphens`,
    };
  },
};
