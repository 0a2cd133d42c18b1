import { measuredKind } from '../../kinds.ts';
import { refKey, type Library } from '../../check/library.ts';
import type { YardstickRow } from '../../measurements/yardstick.ts';

/** The rows that judge a product, by quantity; undefined where nothing says which. */
export function rowsFor(
  ref: string,
  { categories, categoryOf, yardstick }: Library,
): ReadonlyMap<string, YardstickRow> | undefined {
  const category = categoryOf(refKey(measuredKind, ref));
  const kind = category && categories?.byId.get(category.id)?.yardstick;
  return kind === undefined || kind === 'none' ? undefined : yardstick?.rows.get(kind);
}
