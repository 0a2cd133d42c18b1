import { locateKey } from '../check/front-matter.ts';
import { kinds } from '../kinds.ts';
import type { Finding, OwnRule } from './rule.ts';

export const companyPrice: OwnRule = {
  id: 'company-price',
  scope: 'document',
  severity: 'warning',
  summary: 'A company has no price.',
  remedy: 'Remove the key; the page does not show it.',
  *find({ review, kind, frontMatter }): Iterable<Finding> {
    if (kinds[kind].priced || review?.price === undefined) return;
    yield { ...locateKey(frontMatter, 'price'), message: `a ${kind} has a \`price\`` };
  },
};
