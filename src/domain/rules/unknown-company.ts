import { locate } from '../check/facts.ts';
import { companyKind, kinds } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const unknownCompany: LibraryRule = {
  id: 'unknown-company',
  scope: 'library',
  severity: 'warning',
  summary: "A product's `company_id` is the ref of a company's review.",
  remedy: "Correct the id, or write the company's review; until then its name is not linked.",
  *find(facts, library): Iterable<Finding> {
    const { review, kind } = facts;
    const companies = library.refs[companyKind];
    if (!review || !kinds[kind].ofCompany || companies.has(review.company_id)) return;
    const meant = nearest(review.company_id, companies);
    yield {
      ...locate(facts, 'company_id'),
      message: `there is no company \`${review.company_id}\``,
      remedy: meant && `Did you mean \`${meant}\`?`,
    };
  },
};
