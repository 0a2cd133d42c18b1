import type { Range } from './range.ts';

/**
 * What each review fails: 0 for nothing, the number of a condition for that one alone, or
 * `several`. Counts need no more: another choice would let in a review that fails one condition,
 * but not one that fails two.
 */
export type Failures = Uint8Array;
export const several = 255;

/** What reviews fail, and which of them fail at most one condition: the others count nowhere. */
export interface Judged {
  failures: Failures;
  near: Uint32Array;
}

/** Gathers the reviews that count, after every filter has marked those that fail it. */
export function gather(failures: Failures): Judged {
  const near = new Uint32Array(failures.length);
  let count = 0;
  for (let review = 0; review < failures.length; review++) {
    if (failures[review] !== several) near[count++] = review;
  }
  return { failures, near: near.subarray(0, count) };
}

/** Marks a review as failing a condition. */
export function fail(failures: Failures, review: number, condition: number): void {
  failures[review] = failures[review] === 0 ? condition : several;
}

/** Marks the reviews whose value lies outside a range. */
export function failOutside(
  column: ArrayLike<number>,
  [least, most]: Range,
  failures: Failures,
  condition: number,
): void {
  for (let review = 0; review < failures.length; review++) {
    const value = column[review]!;
    if (value < least || value > most) fail(failures, review, condition);
  }
}

/**
 * Counts the reviews at each value of a column that fail nothing, or nothing but a condition.
 * @param column whole numbers from 0 to before `size`
 */
export function tally(
  column: ArrayLike<number>,
  size: number,
  { failures, near }: Judged,
  condition: number,
): Uint32Array {
  const counts = new Uint32Array(size);
  for (const review of near) {
    const failed = failures[review]!;
    if (failed === 0 || failed === condition) counts[column[review]!]! += 1;
  }
  return counts;
}

/**
 * Numbers the conditions of filters from 1 on, in their order.
 * @returns the first number of each
 * @throws RangeError where they are more than a byte can tell apart
 */
export function numberConditions(filters: readonly { conditions: number }[]): number[] {
  let next = 1;
  const firsts = filters.map(({ conditions }) => (next += conditions) - conditions);
  if (next > several) {
    throw new RangeError(
      `The catalog’s filters have ${next - 1} conditions, and Failures has room for ${several - 1}. Make it a Uint16Array.`,
    );
  }
  return firsts;
}
