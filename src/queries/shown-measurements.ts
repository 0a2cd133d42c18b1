import { comparedKind } from '../domain/kinds.ts';
import { groupComparable } from '../domain/measurements/plot/together.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { measuredReference, type MeasuredReference } from '../domain/text/measured.ts';
import type { Asking } from '../domain/text/pieces.ts';
import { nameCurves } from '../i18n/curve-names.ts';
import type { MeasuredCurve, ShownCurve, ShownFigures } from '../page-data.ts';
import { urls } from '../urls.ts';
import type { LanguageCatalog } from './catalog.ts';
import { measuredProduct } from './measurements.ts';
import { categoryOf } from './product-foot.ts';

/**
 * What each component of a review's text shows that was measured, in their order; undefined for one
 * that shows something else.
 * @param curves of the review itself, whose plots come first on its page
 */
export async function shownMeasurements(
  components: readonly Asking[],
  review: ReviewSummary,
  catalog: LanguageCatalog,
  curves: readonly MeasuredCurve[],
): Promise<(ShownFigures | ShownCurve | undefined)[]> {
  if (components.length === 0) return [];
  let number = groupComparable(curves).length;
  const all: (ShownFigures | ShownCurve | undefined)[] = [];
  for (const { name, attributes } of components) {
    const reference = measuredReference(name, (attribute) => attributes[attribute], review.ref);
    const shown = reference && (await shownBy(reference, review, catalog));
    all.push(shown && 'curve' in shown ? { ...shown, number: ++number } : shown);
  }
  return all;
}

/** What was measured of a product; undefined where it is not there, which is an error of the review. */
async function shownBy(
  { product: ref, curve: wanted, quantity, measurer }: MeasuredReference,
  { kind, ref: own, language }: ReviewSummary,
  { shelves }: LanguageCatalog,
): Promise<ShownFigures | Omit<ShownCurve, 'number'> | undefined> {
  const product = shelves[comparedKind].byRef.get(ref);
  const category = product && (await categoryOf(product));
  const measured = await measuredProduct({ kind: comparedKind, ref }, category?.yardstick);
  const isOwn = kind === comparedKind && ref === own;
  const of = isOwn
    ? undefined
    : {
        name: product?.name ?? ref,
        address: product && urls.review(comparedKind, language, ref),
      };
  if (wanted !== undefined) {
    const curve = nameCurves(measured?.curves ?? [], language).find(
      (one) => one.curve.id === `${ref}/${wanted}`,
    );
    return curve && { language, of, curve };
  }
  const group = measured?.groups.find((one) => one.quantity.id === quantity);
  if (!group) return undefined;
  const figures = group.figures.filter(
    (figure) => measurer === undefined || figure.measurer === measurer,
  );
  return { language, of, group: { ...group, figures } };
}
