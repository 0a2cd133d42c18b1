import type { Curve } from '../curves/curve.ts';

/** A curve with the family of the rig that it was measured on. */
interface OfFamily {
  curve: Pick<Curve, 'kind' | 'target'>;
  rig: { family: string };
}

/**
 * Curves in groups whose numbers can be compared, in their order: of one kind, of one family of rigs
 * and held against one target.
 */
export function groupComparable<Measured extends OfFamily>(
  curves: readonly Measured[],
): Measured[][] {
  const keyOf = ({ curve, rig }: Measured) => [curve.kind, rig.family, curve.target].join();
  return [...Map.groupBy(curves, keyOf).values()];
}
