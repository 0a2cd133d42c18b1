import { kinds, type Kind } from '../kinds.ts';
import { oneOf } from './parameter.ts';
import { scoreIds } from './scores.ts';
import type { Setting } from './setting.ts';

export const sortKeys = [
  ...scoreIds,
  'price',
  'value',
  'independent',
  'deviation',
  'name',
  'date',
] as const;
export type SortKey = (typeof sortKeys)[number];
const directions = ['ascending', 'descending'] as const;
export type Direction = (typeof directions)[number];

interface Values {
  sort: SortKey;
  /** Undefined: the natural one of the key. */
  order: Direction | undefined;
}

/** What reviews are sorted by, and which way. */
export const sorting: Setting<Values> = {
  parameters: {
    sort: oneOf(({ kind }) => sortKeysOf(kind), 'overall'),
    order: oneOf(() => directions, undefined),
  },
  settle: ({ sort, order }) => ({
    sort,
    order: order === naturalDirection(sort) ? undefined : order,
  }),
};

/** Keys that a kind's reviews can be sorted by. */
export function sortKeysOf(kind: Kind): readonly SortKey[] {
  const { priced, measured } = kinds[kind];
  return sortKeys.filter((key) => {
    if (key === 'deviation') return measured;
    return priced || (key !== 'price' && key !== 'value');
  });
}

const ascending: ReadonlySet<SortKey> = new Set(['price', 'value', 'deviation', 'name']);

/** The direction in which a key is most often wanted: the best, nearest or newest first. */
export function naturalDirection(key: SortKey): Direction {
  return ascending.has(key) ? 'ascending' : 'descending';
}

/** The direction that a choice sorts in. */
export function directionOf({ sort, order }: Values): Direction {
  return order ?? naturalDirection(sort);
}
