import { groupComparable } from '../plot/together.ts';
import { readNames } from '../../query-list.ts';
import type { IndexedCurve } from './curve-index.ts';

/** The most curves that are laid over each other: more can't be told apart. */
export const mostLaid = 8;

/** What an address asks to lay over each other. */
export interface Laid {
  /** At most `mostLaid`, in their order. */
  curves: IndexedCurve[];
  /** Those beyond the most. */
  leftOut: IndexedCurve[];
  /** What names no curve. */
  unknown: string[];
}

/** Reads what `laidQuery` writes. A product's ref alone stands for all its curves. */
export function readLaid(query: string, known: readonly IndexedCurve[]): Laid {
  const named = readNames(query).map((name) => ({
    name,
    curves: known.filter(({ id, ref }) => id === name || ref === name),
  }));
  const curves = [...new Set(named.flatMap((one) => one.curves))];
  return {
    curves: curves.slice(0, mostLaid),
    leftOut: curves.slice(mostLaid),
    unknown: named.filter((one) => one.curves.length === 0).map(({ name }) => name),
  };
}

/** A curve with the colour and dashes that it has wherever it is drawn, counted from 1. */
export interface PlacedCurve {
  curve: IndexedCurve;
  place: number;
  /** What it is called beside its line. */
  name: string;
}

/** Curves in plots of those that may be laid over each other: of one family of rigs and one target. */
export function intoPlots(curves: readonly PlacedCurve[]): PlacedCurve[][] {
  const groups = groupComparable(
    curves.map((placed) => ({ ...placed, rig: { family: placed.curve.family } })),
  );
  return groups.map((group) => group.map(({ curve, place, name }) => ({ curve, place, name })));
}

/** Gives curves places in their order. */
export function placeCurves(curves: readonly IndexedCurve[]): PlacedCurve[] {
  return curves.map((curve, index) => ({
    curve,
    place: index + 1,
    name: nameAmong(curve, curves),
  }));
}

/**
 * Gives the curves of products places: the first of each has the place of its product, what a product
 * has besides comes after all products.
 * @param refs of the products, in their order
 */
export function placeByProduct(
  refs: readonly string[],
  known: readonly IndexedCurve[],
): PlacedCurve[] {
  const ofProducts = refs.map((ref) => known.filter((curve) => curve.ref === ref));
  const firsts = ofProducts.flatMap(([curve], index) =>
    curve ? [{ curve, place: index + 1 }] : [],
  );
  const others = ofProducts.flatMap(([, ...others]) => others);
  const free = others.map((curve, index) => ({ curve, place: refs.length + index + 1 }));
  const placed = [...firsts, ...free].filter(({ place }) => place <= mostLaid);
  const curves = placed.map(({ curve }) => curve);
  return placed.map((one) => ({ ...one, name: nameAmong(one.curve, curves) }));
}

/** The name of a curve's product; with its own where the product has several. */
function nameAmong(curve: IndexedCurve, curves: readonly IndexedCurve[]): string {
  const { ref, product, by } = curve;
  const isAlone = curves.every((other) => other === curve || other.ref !== ref);
  return isAlone ? product : `${product}, ${by}`;
}
