import type { Evidence } from '../review/evidence.ts';
import { companyKind } from '../kinds.ts';
import { weighEvidence } from '../sources/evidence.ts';
import { hostOf, type SourceJudge } from '../sources/judge.ts';
import { type Library, type Placed, refKey } from './library.ts';
import { oncePerObject, oncePerValue } from './once.ts';

/**
 * Counts the sources of every review of a library, by its file. Of reviews that are the same they
 * are counted anew only where their makers' hosts have changed, or what tells sources apart.
 */
export function weighReviews(library: Library, judge: SourceJudge): Map<string, Evidence> {
  const placed = [...library.byRef.values()].flat();
  return new Map(
    placed.map((facts) => [
      facts.file,
      evidenceBy(judge)(facts)(JSON.stringify(ownHosts(facts, library))),
    ]),
  );
}

const evidenceBy = oncePerObject((judge: SourceJudge) =>
  oncePerObject(({ cited }: Placed) =>
    oncePerValue((own: string) => weighEvidence(cited, judge, JSON.parse(own) as string[])),
  ),
);

/** The hosts of a review's maker: of its own `website`, and of its company's in any language. */
export function ownHosts({ review }: Placed, { byRef }: Pick<Library, 'byRef'>): string[] {
  const company = byRef.get(refKey(companyKind, review.company_id ?? review.ref)) ?? [];
  return [review, ...company.map((one) => one.review)].flatMap(
    ({ website }) => (website && hostOf(website)) ?? [],
  );
}
