import type { IsoDate } from '../review/dates.ts';
import { kinds, type Kind } from '../kinds.ts';
import { parts, type PartCode } from '../review/parts.ts';
import { maximumOverall } from '../review/rating.ts';
import { equalWeights, isOwn, type Weights } from './weights.ts';

/** The six scores by the names that addresses and controls give them. */
export const scoreIds = ['overall', ...parts.map(({ code }) => code)] as const;
export type ScoreId = 'overall' | PartCode;

/** The greatest value of a score, in tenths. */
export function mostTenths(score: ScoreId): number {
  return score === 'overall' ? maximumOverall * 10 : 10;
}

/** Least and most, both included; an open end is infinite. */
export type Range = readonly [least: number, most: number];
export const anyValue: Range = [-Infinity, Infinity];

export const sortKeys = [
  'overall',
  ...parts.map(({ code }) => code),
  'price',
  'value',
  'name',
  'date',
] as const;
export type SortKey = ScoreId | 'price' | 'value' | 'name' | 'date';
export type Direction = 'ascending' | 'descending';

/** The direction in which a key is most often wanted: the best, nearest or newest first. */
export function naturalDirection(key: SortKey): Direction {
  return key === 'price' || key === 'value' || key === 'name' ? 'ascending' : 'descending';
}

/** Keys that a kind's reviews can be sorted by. */
export function sortKeysOf(kind: Kind): readonly SortKey[] {
  return sortKeys.filter((key) => kinds[kind].priced || (key !== 'price' && key !== 'value'));
}

export const views = ['cards', 'table'] as const;
export type View = (typeof views)[number];

/** Everything a reader has chosen in a catalog: what the address says and the controls show. */
export interface Choice {
  /** Slugs. Within a group any must be there, between groups all. */
  tags: readonly string[];
  /** `all`: every chosen tag must be there, in a group too. */
  match: 'any' | 'all';
  /** Refs; any of them. */
  companies: readonly string[];
  /** Scores in tenths; the overall is the reader's own where there are own weights. */
  scores: Readonly<Record<ScoreId, Range>>;
  /** In the catalog's currency. Reviews without a price are left out, unless kept. */
  price: Range;
  unpriced: 'drop' | 'keep';
  since: IsoDate | undefined;
  until: IsoDate | undefined;
  weights: Weights;
  sort: SortKey;
  /** Undefined: the natural one of the key. */
  direction: Direction | undefined;
  view: View;
  /** The score on the value map's upright axis; undefined where the map is closed. */
  map: ScoreId | undefined;
  /** Counted from 1. */
  page: number;
}

/** Nothing chosen: what an address without parameters shows. */
export const nothingChosen: Choice = {
  tags: [],
  match: 'any',
  companies: [],
  scores: Object.fromEntries(scoreIds.map((id) => [id, anyValue])) as Record<ScoreId, Range>,
  price: anyValue,
  unpriced: 'drop',
  since: undefined,
  until: undefined,
  weights: equalWeights,
  sort: 'overall',
  direction: undefined,
  view: 'cards',
  map: undefined,
  page: 1,
};

/** Whether a range leaves anything out. */
export function isNarrowed([least, most]: Range): boolean {
  return least !== -Infinity || most !== Infinity;
}

/** The direction that a choice sorts in. */
export function directionOf({ sort, direction }: Choice): Direction {
  return direction ?? naturalDirection(sort);
}

/**
 * The same choice in the one way that it is written: what changes nothing is as if not chosen, so
 * that equal views have equal addresses.
 */
export function settled(choice: Choice): Choice {
  const scores = scoreIds.map((id): [ScoreId, Range] => {
    const [least, most] = choice.scores[id];
    return [id, [least > 0 ? least : -Infinity, most < mostTenths(id) ? most : Infinity]];
  });
  return {
    ...choice,
    match: choice.tags.length > 1 ? choice.match : 'any',
    scores: Object.fromEntries(scores) as Record<ScoreId, Range>,
    unpriced: isNarrowed(choice.price) ? choice.unpriced : 'drop',
    weights: isOwn(choice.weights) ? choice.weights : equalWeights,
    direction: choice.direction === naturalDirection(choice.sort) ? undefined : choice.direction,
  };
}
