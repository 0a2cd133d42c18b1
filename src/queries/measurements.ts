import type { Yardstick } from '../domain/categories/schema.ts';
import { groupFigures } from '../domain/measurements/groups.ts';
import type { YardstickTable } from '../domain/measurements/yardstick.ts';
import { kinds } from '../domain/kinds.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import type { MeasuredProduct } from '../page-data.ts';
import { readYardstick } from '../reading/data.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';

let known: Promise<YardstickTable> | undefined;

/** What figures are judged by, read once a build; anew for each page while developing. */
export function yardstick(): Promise<YardstickTable> {
  if (import.meta.env.DEV) return readYardstick();
  return (known ??= readYardstick());
}

/**
 * The figures of a review's product on the yardstick of its category; undefined where its kind has
 * no figures.
 */
export async function measuredProduct(
  { kind, ref }: Pick<ReviewSummary, 'kind' | 'ref'>,
  ruled: Yardstick | undefined,
): Promise<MeasuredProduct | undefined> {
  if (!kinds[kind].measured) return undefined;
  const table = await yardstick();
  const { figures, measurers = {} } = sharedJudgement() ?? {};
  const rowKind = ruled === 'none' ? undefined : ruled;
  return {
    ...{ levels: table.levels, kinds: table.kinds, kind: rowKind },
    groups: groupFigures(figures?.get(ref) ?? [], rowKind, { yardstick: table, measurers }),
  };
}
