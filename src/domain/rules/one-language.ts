import { locate } from '../check/facts.ts';
import { addressKey, isPlaced } from '../check/library.ts';
import { languages } from '../languages/index.ts';
import { translationsOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const oneLanguage: LibraryRule = {
  id: 'one-language',
  scope: 'library',
  severity: 'warning',
  summary: 'A review exists in every language.',
  remedy: 'Write the missing language; until then the page says that there is none.',
  *find(facts, library): Iterable<Finding> {
    if (!isPlaced(facts)) return;
    const { review, kind } = facts;
    const present = new Set(translationsOf(facts, library).map((other) => other.review.lang));
    const missing = languages.filter(
      (one) =>
        one !== review.lang &&
        !present.has(one) &&
        !library.misread.has(addressKey(kind, one, review.ref)),
    );
    if (missing.length === 0) return;
    const names = missing.map((language) => `"${language}"`).join(', ');
    yield {
      ...locate(facts, 'lang'),
      message: `there is no review of ${review.ref} in ${names}`,
    };
  },
};
