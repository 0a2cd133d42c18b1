import { kinds } from '../kinds.ts';
import type { Finding, Rule } from './rule.ts';

export const companyPrice: Rule = {
  id: 'company-price',
  severity: 'warning',
  summary: 'A company has no price.',
  remedy: 'Remove the key; the page does not show it.',
  *find({ review, kind, frontMatter }): Iterable<Finding> {
    if (kinds[kind].priced || review?.price === undefined) return;
    yield { ...frontMatter.locateKey('price'), message: `a ${kind} has a \`price\`` };
  },
};
