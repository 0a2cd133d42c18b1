import type { Figure } from './figure.ts';
import { compareTrust, type Measurer, type Measurers } from './measurers.ts';
import { isOpenEnded, placeOn, type Place } from './placing.ts';
import type { Quantity, YardstickRow, YardstickTable, RuledKind } from './yardstick.ts';

/** A figure with who states it and where it falls on the yardstick. */
export interface JudgedFigure extends Figure {
  by: Measurer;
  /** Undefined where the kind of product has no row for its quantity. */
  place: Place | undefined;
  /** Whether it is a bound, and the value itself may be better. */
  isOpenEnded: boolean;
}

/** All figures of one quantity, the most trusted first. */
export interface FigureGroup {
  quantity: Quantity;
  row: YardstickRow | undefined;
  figures: JudgedFigure[];
}

/**
 * The figures of a product by quantity, in the order of the yardstick.
 * @param kind whose rows judge them; undefined where the product's category has no yardstick
 */
export function groupFigures(
  figures: readonly Figure[],
  kind: RuledKind | undefined,
  { yardstick, measurers }: { yardstick: YardstickTable; measurers: Measurers },
): FigureGroup[] {
  const rows = kind && yardstick.rows.get(kind);
  const byQuantity = Map.groupBy(figures, ({ quantity }) => quantity);
  return [...yardstick.quantities.values()].flatMap((quantity): FigureGroup[] => {
    const row = rows?.get(quantity.id);
    const judged = byQuantity.get(quantity.id)?.map((figure) => ({
      ...figure,
      by: measurers[figure.measurer]!,
      place: row && placeOn(row, figure.amount),
      isOpenEnded: row !== undefined && isOpenEnded(row, figure.amount),
    }));
    return judged ? [{ quantity, row, figures: judged.sort(byTrust) }] : [];
  });
}

function byTrust({ by: one }: JudgedFigure, { by: other }: JudgedFigure): number {
  return compareTrust(one.trust, other.trust);
}
