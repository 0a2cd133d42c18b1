import type { Yardstick } from '../domain/categories/schema.ts';
import type { Measured } from '../domain/catalog/measured.ts';
import { mainLine, type Curve } from '../domain/measurements/curves/curve.ts';
import { compare } from '../domain/measurements/curves/compared.ts';
import { deviationOf } from '../domain/measurements/curves/deviation.ts';
import { compareTrust, isIndependentlyMeasured } from '../domain/measurements/measurers.ts';
import { groupFigures } from '../domain/measurements/groups.ts';
import { shapeOf } from '../domain/measurements/plot/shape.ts';
import { kinds } from '../domain/kinds.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import type { MeasuredCurve, MeasuredProduct } from '../page-data.ts';
import { readYardstick } from '../reading/data.ts';
import { onceAJudgement, sharedJudgement } from '../reading/shared-judgement.ts';
import { onceABuild } from './once-a-build.ts';

/** What figures are judged by. */
export const yardstick = onceABuild(() => readYardstick());

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
    curves: measuredCurves()?.get(ref) ?? [],
  };
}

type CurvesByRef = ReadonlyMap<string, readonly MeasuredCurve[]>;

/** The curves of all products by ref, each with its rig, measurer and target, and what it does against that. */
const measuredCurves = onceAJudgement(({ curves, rigs, targets, measurers }): CurvesByRef => {
  const withTerms = (curve: Curve): MeasuredCurve => {
    const target = curve.target === undefined ? undefined : targets.get(curve.target);
    const compared = compare(mainLine(curve), target?.points);
    return {
      ...{ curve, target },
      rig: rigs.get(curve.rig)!,
      by: measurers[curve.measurer]!,
      deviation: target && deviationOf(compared),
      shape: shapeOf(compared),
    };
  };
  return new Map([...curves].map(([ref, all]) => [ref, all.map(withTerms)]));
});

/** Every curve of the site. */
export function allCurves(): MeasuredCurve[] {
  return [...(measuredCurves()?.values() ?? [])].flat();
}

/** What others than their makers measured of products, by ref. */
export const measuredProducts = onceAJudgement(({ figures, measurers }) => {
  const measured = new Map<string, Measured>();
  for (const [ref, all] of figures) {
    if (all.some(({ measurer }) => isIndependentlyMeasured(measurers[measurer]!)))
      measured.set(ref, {});
  }
  for (const [ref, all] of measuredCurves()!) {
    const independent = all.filter(({ by }) => isIndependentlyMeasured(by)).sort(byTrust);
    if (independent.length > 0) measured.set(ref, { deviation: firstDeviation(independent) });
  }
  return measured;
});

const byTrust = ({ by: one }: MeasuredCurve, { by: other }: MeasuredCurve) =>
  compareTrust(one.trust, other.trust);

/** The deviation of the first curve that has a target. */
function firstDeviation(curves: readonly MeasuredCurve[]): Measured['deviation'] {
  const found = curves.find(({ target }) => target);
  if (!found) return undefined;
  return found.deviation && { decibels: found.deviation.rms, family: found.rig.family };
}
