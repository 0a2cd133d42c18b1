import { otherLanguage } from '../languages/index.ts';
import { translationOf } from './readings/translation.ts';
import type { Finding, Rule } from './rule.ts';

export const oneLanguage: Rule = {
  id: 'one-language',
  severity: 'warning',
  summary: 'A review stands in both languages.',
  remedy: 'Write the other language; until then the page says that there is none.',
  *find(document, library): Iterable<Finding> {
    const { review, frontMatter } = document;
    if (!review || translationOf(document, library)) return;
    yield {
      ...frontMatter.locate(['lang']),
      message: `there is no review of ${review.ref} in "${otherLanguage(review.lang)}"`,
    };
  },
};
