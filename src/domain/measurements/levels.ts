import type { Amount } from './amount.ts';
import type { Place } from './placing.ts';
import type { YardstickRow } from './yardstick.ts';

/**
 * Where the two levels are on every bar, as shares of its length, so that their lines run down
 * through all bars of a page. Beyond them the scale goes on at the same rate.
 */
export const levelShares = { problem: 0.28, best: 0.72 } as const;

/** A share of a length as drawings take it. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** The levels of a row as amounts, with as many decimals as the yardstick states them with. */
export function levelAmounts({ problem, best }: YardstickRow): {
  problem: Amount | undefined;
  best: Amount;
} {
  return { problem: problem === undefined ? undefined : exactly(problem), best: exactly(best) };
}

/**
 * Where a bar ends, as a share of its length, and whether the figure lies beyond what the bar can
 * show, at either end. Undefined where the row has only one level, between which and nothing no
 * place is known.
 */
export function barEnd({
  reach,
}: Pick<Place, 'reach'>): { at: number; isBeyond: boolean } | undefined {
  if (reach === undefined) return undefined;
  const at = levelShares.problem + reach * (levelShares.best - levelShares.problem);
  return { at: Math.min(1, Math.max(0, at)), isBeyond: at > 1 || at < 0 };
}

function exactly(value: number): Amount {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return { value, decimals, limit: undefined };
}
