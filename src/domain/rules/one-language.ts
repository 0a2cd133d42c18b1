import { locate } from '../check/facts.ts';
import { addressKey } from '../check/library.ts';
import { otherLanguage } from '../languages/index.ts';
import { translationOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const oneLanguage: LibraryRule = {
  id: 'one-language',
  scope: 'library',
  severity: 'warning',
  summary: 'A review stands in both languages.',
  remedy: 'Write the other language; until then the page says that there is none.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    if (!review || translationOf(facts, library)) return;
    const other = otherLanguage(review.lang);
    if (library.unread.has(addressKey(facts.kind, other, review.ref))) return;
    yield {
      ...locate(facts, 'lang'),
      message: `there is no review of ${review.ref} in "${other}"`,
    };
  },
};
