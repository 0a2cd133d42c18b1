import { parts, type PartCode } from '../review/parts.ts';
import { maximumOverall } from '../review/rating.ts';

/** The six scores by the names that addresses and controls give them. */
export const scoreIds = ['overall', ...parts.map(({ code }) => code)] as const;
export type ScoreId = 'overall' | PartCode;

/** The greatest value of a score, in tenths. */
export function mostTenths(score: ScoreId): number {
  return score === 'overall' ? maximumOverall * 10 : 10;
}
