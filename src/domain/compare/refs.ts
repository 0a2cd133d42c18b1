import { readNames, writeNames } from '../query-list.ts';
import { equalWeights, weightsIn, weightsQuery, type Weights } from '../review/weights.ts';

/** The most products that are compared side by side. */
export const mostCompared = 4;

/** What an address asks to compare, and by whose weights. */
export interface ComparedQuery {
  /** Each once, in their order, at most `mostCompared`. */
  refs: string[];
  /** Those beyond the most. */
  leftOut: string[];
  /** Equal ones where the address names none; undefined where what it names are no weights. */
  weights: Weights | undefined;
}

/**
 * The query of the comparison of some products: `?p=one,two`, or nothing for none.
 * @param weights of an overall of the reader's own
 */
export function comparedQuery(refs: readonly string[], weights = equalWeights): string {
  const ownWeights = weightsQuery(weights);
  if (refs.length === 0) return ownWeights;
  return `?${writeNames(refs)}${ownWeights.replace('?', '&')}`;
}

/** Reads the query of a comparison. */
export function parseComparedQuery(query: string): ComparedQuery {
  const distinct = readNames(query);
  return {
    refs: distinct.slice(0, mostCompared),
    leftOut: distinct.slice(mostCompared),
    weights: weightsIn(query),
  };
}
