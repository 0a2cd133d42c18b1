import { parts } from './parts.ts';
import { maximumOverall } from './rating.ts';

/** What each part counts in an overall of a reader's own, in the order of `parts`. */
export type Weights = readonly number[];

export const greatestWeight = 3;
export const weightStep = 0.5;

/** Every part counts once: the published overall. */
export const equalWeights: Weights = parts.map(() => 1);

/**
 * Whether five weights are each 0 to 3 in halves. They can't all be 0, since nothing would count.
 */
export function isWeights(weights: readonly number[]): boolean {
  return (
    weights.length === parts.length &&
    weights.every(
      (weight) => weight >= 0 && weight <= greatestWeight && Number.isInteger(weight * 2),
    ) &&
    weights.some((weight) => weight > 0)
  );
}

/** Whether weights change anything: equal ones give the published overall. */
export function isOwn(weights: Weights): boolean {
  return weights.some((weight) => weight !== weights[0]);
}

/**
 * The overall by own weights: the weighted mean of the parts, out of 5 like the published one.
 * @param scores the five parts in tenths, 0 to 10
 * @returns 0 to 5, not rounded
 */
export function ownOverall(scores: readonly number[], weights: Weights): number {
  const sum = weights.reduce((total, weight, part) => total + weight * scores[part]!, 0);
  return (sum / (10 * totalOf(weights))) * maximumOverall;
}

/** The sum of the weights: what a weighted sum is divided by. */
export function totalOf(weights: Weights): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/** Reads the weights that an address names, `1,2,0.5,1,1`; undefined where they can't be. */
export function readWeights(text: string): Weights | undefined {
  const weights = text.split(',').map((weight) => (weight === '' ? NaN : Number(weight)));
  return isWeights(weights) ? settleWeights(weights) : undefined;
}

/**
 * The weights in the query of an address, `?weights=1,2,0.5,1,1`: equal ones where it names none,
 * undefined where what it names are no weights.
 */
export function weightsIn(query: string): Weights | undefined {
  const text = new URLSearchParams(query).get('weights');
  return text === null ? equalWeights : readWeights(text);
}

/** The query of an address that names weights, with `?`; empty where they change nothing. */
export function weightsQuery(weights: Weights): string {
  return isOwn(weights) ? `?weights=${weights.join()}` : '';
}

/** Weights in the one form in which they are written: equal ones are the same as none. */
export function settleWeights(weights: Weights): Weights {
  return isOwn(weights) ? weights : equalWeights;
}
