import { byPart, type Cited, type Evidence } from '../review/evidence.ts';
import type { PartKey } from '../review/parts.ts';
import { isIndependent, type Reference, type SourceJudge } from './judge.ts';

/** What a review gives as its sources, and which of them each part cites. */
export interface CitedSources {
  /** Each source once. */
  references: Reference[];
  /** Places among `references`, ascending. */
  byPart: Record<PartKey, number[]>;
}

/**
 * Counts the sources of a review and those that are independent.
 * @param own hosts of the reviewed maker
 */
export function weighEvidence(
  { references, byPart: cited }: CitedSources,
  judge: SourceJudge,
  own: readonly string[],
): Evidence {
  const independent = judge(references, own).map(isIndependent);
  const count = (places: readonly number[]): Cited => ({
    sources: places.length,
    independent: places.filter((place) => independent[place]).length,
  });
  return { whole: count([...references.keys()]), parts: byPart((part) => count(cited[part])) };
}
