import { translationOf } from './readings/translation.ts';
import type { Finding, Rule } from './rule.ts';

export const languagesMatch: Rule = {
  id: 'languages-match',
  severity: 'warning',
  summary: 'Both languages of a review name the same company and day.',
  remedy: 'Decide which is right and correct the other file.',
  *find(document, library): Iterable<Finding> {
    const { review, frontMatter } = document;
    const other = translationOf(document, library);
    if (!review || !other?.review) return;
    for (const key of ['company_id', 'date'] as const) {
      if (review[key] === other.review[key]) continue;
      yield {
        ...frontMatter.locate([key]),
        message: `\`${key}\` is ${review[key]} here and ${other.review[key]} in ${other.file}`,
      };
    }
  },
};
