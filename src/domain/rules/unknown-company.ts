import { locate } from '../check/facts.ts';
import { oncePerObject, oncePerValue } from '../check/once.ts';
import { companyKind, kinds } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, LibraryRule } from './rule.ts';

/** A company that has no review has many products. */
const meantAmong = oncePerObject((companies: ReadonlySet<string>) =>
  oncePerValue((named: string) => nearest(named, companies)),
);

export const unknownCompany: LibraryRule = {
  id: 'unknown-company',
  scope: 'library',
  severity: 'warning',
  summary: "A product's `company_id` is the ref of a company's review.",
  remedy: "Correct the id, or write the company's review; until then its name is not linked.",
  *find(facts, library): Iterable<Finding> {
    const { review, kind } = facts;
    const companies = library.refs[companyKind];
    const named = review?.company_id;
    if (named === undefined || !kinds[kind].ofCompany || companies.has(named)) return;
    const meant = meantAmong(companies)(named);
    yield {
      ...locate(facts, 'company_id'),
      message: `there is no company \`${named}\``,
      remedy: meant && `Did you mean \`${meant}\`?`,
    };
  },
};
