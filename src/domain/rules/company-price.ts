import type { Finding, Rule } from './rule.ts';

export const companyPrice: Rule = {
  id: 'company-price',
  severity: 'warning',
  summary: 'A company has no price.',
  remedy: 'Remove the key; the page does not show it.',
  *find({ review, kind, frontMatter }): Iterable<Finding> {
    if (kind !== 'company' || review?.price === undefined) return;
    yield { ...frontMatter.locateKey('price'), message: 'a company has a `price`' };
  },
};
