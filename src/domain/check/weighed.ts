import type { Evidence } from '../review/evidence.ts';
import { companyKind } from '../kinds.ts';
import { weighEvidence } from '../sources/evidence.ts';
import { hostOf, type SourceJudge } from '../sources/judge.ts';
import { type Library, type Placed, refKey } from './library.ts';

/** Counts the sources of every review of a library, by its file. */
export function weighReviews(library: Library, judge: SourceJudge): Map<string, Evidence> {
  const placed = [...library.byRef.values()].flat();
  return new Map(
    placed.map((facts) => [
      facts.file,
      weighEvidence(facts.cited, judge, ownHosts(facts, library)),
    ]),
  );
}

/** The hosts of a review's maker: of its own `website`, and of its company's in any language. */
export function ownHosts({ review }: Placed, { byRef }: Pick<Library, 'byRef'>): string[] {
  const company = byRef.get(refKey(companyKind, review.company_id ?? review.ref)) ?? [];
  return [review, ...company.map((one) => one.review)].flatMap(
    ({ website }) => (website && hostOf(website)) ?? [],
  );
}
