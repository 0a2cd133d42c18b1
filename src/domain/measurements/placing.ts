import type { Amount } from './amount.ts';
import type { LevelName, YardstickRow } from './yardstick.ts';

/** Where a figure falls on its row of the yardstick. */
export interface Place {
  level: LevelName;
  /**
   * How much of the way from the problem level to the better one, from 0 to 1: what is better than
   * the better level earns nothing more. Undefined where the row has no problem level.
   */
  share: number | undefined;
  /** The same without its ends clamped, for drawings that go on beyond the levels. */
  reach: number | undefined;
}

/**
 * Places a figure between the two levels of a row: by ratios where the scale of its unit is
 * logarithmic, as with per cent, and by differences where it is linear, as with decibels. At the
 * problem level is a problem, unless the figure is a bound that says it is better.
 */
export function placeOn(row: YardstickRow, amount: Pick<Amount, 'value' | 'limit'>): Place {
  const { problem, best, bestName, quantity } = row;
  const { value } = amount;
  // Whatever is better counts upwards.
  const sign = quantity.better === 'higher' ? 1 : -1;
  const isBest = sign * value >= sign * best;
  const isProblem =
    problem !== undefined &&
    (sign * value < sign * problem || (value === problem && !isStrictlyBetter(row, amount)));
  const reach = problem === undefined ? undefined : reachOf(row, problem, value);
  return {
    level: isBest ? bestName : isProblem ? 'problem' : 'ordinary',
    share: reach === undefined ? undefined : Math.min(1, Math.max(0, reach)),
    reach,
  };
}

/** Whether a figure is a bound, and what it bounds may be better. */
export function isOpenEnded(
  { quantity }: Pick<YardstickRow, 'quantity'>,
  { limit }: Pick<Amount, 'limit'>,
): boolean {
  return limit !== undefined && (quantity.better === 'lower' ? '<≤' : '>≥').includes(limit);
}

function isStrictlyBetter({ quantity }: YardstickRow, { limit }: Pick<Amount, 'limit'>): boolean {
  return limit === (quantity.better === 'lower' ? '<' : '>');
}

function reachOf({ best, quantity }: YardstickRow, problem: number, value: number): number {
  const on = quantity.scale === 'linear' ? (at: number) => at : Math.log;
  // Nothing at all is infinitely far on a logarithmic scale, and its place is the end.
  return (on(value) - on(problem)) / (on(best) - on(problem));
}
