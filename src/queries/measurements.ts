import type { Yardstick } from '../domain/categories/schema.ts';
import type { Measured } from '../domain/catalog/measured.ts';
import { mainLine, type Curve, type Target } from '../domain/measurements/curves/curve.ts';
import { deviationFrom } from '../domain/measurements/curves/deviation.ts';
import { compareTrust, isIndependentlyMeasured } from '../domain/measurements/measurers.ts';
import { groupFigures } from '../domain/measurements/groups.ts';
import type { YardstickTable } from '../domain/measurements/yardstick.ts';
import { kinds } from '../domain/kinds.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import type { MeasuredCurve, MeasuredProduct } from '../page-data.ts';
import { readYardstick } from '../reading/data.ts';
import type { PageJudgement } from '../reading/page-judgement.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';

let known: Promise<YardstickTable> | undefined;

/** What figures are judged by, read once a build; anew for each page while developing. */
export function yardstick(): Promise<YardstickTable> {
  if (import.meta.env.DEV) return readYardstick();
  return (known ??= readYardstick());
}

/**
 * The figures of a review's product on the yardstick of its category, and its curves; undefined where
 * nothing is measured of its kind.
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
    curves: measuredCurves().get(ref) ?? [],
  };
}

const curvesOf = new WeakMap<PageJudgement, ReadonlyMap<string, readonly MeasuredCurve[]>>();

/** The curves of all products by ref, each with its rig, measurer and target. */
export function measuredCurves(): ReadonlyMap<string, readonly MeasuredCurve[]> {
  const judgement = sharedJudgement();
  if (!judgement) return new Map();
  const { curves, rigs, targets, measurers } = judgement;
  let measured = curvesOf.get(judgement);
  if (!measured) {
    const withTerms = (curve: Curve): MeasuredCurve => ({
      curve,
      rig: rigs.get(curve.rig)!,
      by: measurers[curve.measurer]!,
      target: curve.target === undefined ? undefined : targets.get(curve.target),
    });
    measured = new Map([...curves].map(([ref, all]) => [ref, all.map(withTerms)]));
    curvesOf.set(judgement, measured);
  }
  return measured;
}

/** The targets that curves of the site are compared with. */
export function usedTargets(): Target[] {
  const targets = [...measuredCurves().values()].flat().flatMap(({ target }) => target ?? []);
  return [...new Set(targets)];
}

/** What others than their makers measured of products, by ref. */
export function measuredProducts(): ReadonlyMap<string, Measured> {
  const { figures, measurers = {} } = sharedJudgement() ?? {};
  const measured = new Map<string, Measured>();
  for (const [ref, all] of figures ?? []) {
    if (all.some(({ measurer }) => isIndependentlyMeasured(measurers[measurer]!)))
      measured.set(ref, {});
  }
  for (const [ref, all] of measuredCurves()) {
    const independent = all.filter(({ by }) => isIndependentlyMeasured(by)).sort(byTrust);
    if (independent.length > 0) measured.set(ref, { deviation: deviationOf(independent) });
  }
  return measured;
}

const byTrust = ({ by: one }: MeasuredCurve, { by: other }: MeasuredCurve) =>
  compareTrust(one.trust, other.trust);

/** The deviation of the first curve that has a target. */
function deviationOf(curves: readonly MeasuredCurve[]): Measured['deviation'] {
  const found = curves.find(({ target }) => target);
  if (!found) return undefined;
  const deviation = deviationFrom(mainLine(found.curve), found.target!.points);
  return deviation && { decibels: deviation.rms, family: found.rig.family };
}
