import { locate } from '../check/facts.ts';
import { oncePerObject, oncePerValue } from '../check/once.ts';
import { companyKind, kinds } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, LibraryRule } from './rule.ts';

type MeantBy = (named: string) => string | undefined;

let last: { companies: string; meantBy: MeantBy } | undefined;

/**
 * A company that has no review has many products, and each save while developing asks for all of
 * them again. What an id means changes with the list of companies alone.
 */
const meantAmong = oncePerObject((among: ReadonlySet<string>): MeantBy => {
  const companies = [...among].join('\n');
  if (last?.companies !== companies) {
    last = { companies, meantBy: oncePerValue((named: string) => nearest(named, among)) };
  }
  return last.meantBy;
});

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
