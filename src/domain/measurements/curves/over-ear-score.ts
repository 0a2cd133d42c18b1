import type { CurvePoint, Target } from './curve.ts';
import { fitLine } from './line-fit.ts';
import { differenceFrom } from './match-level.ts';
import { resample } from './resample.ts';

/** The model of Olive, Welti and Khonsaripour, as they give it to many digits. */
const model = { constant: 114.490443008238, deviation: 12.62, slope: 15.5163857197367 } as const;

/** The series R40 of ISO 3 from 50 Hz to 10 kHz, on which AutoEq works the model out. */
const grid = Array.from({ length: 93 }, (_, step) => 10 ** ((68 + step) / 40));

/**
 * The preference that listeners would give an over-ear headphone, in points of about 0 to 100: Olive,
 * Welti, Khonsaripour, “A Statistical Model that Predicts Listeners’ Preference Ratings of Around-Ear
 * and On-Ear Headphones”, AES 2018. It is made of the standard deviation and the slope of the error
 * from 50 Hz to 10 kHz.
 * @returns undefined where the target, and with it the rig, is not that of the model, or the curve does
 *   not cover its range
 */
export function overEarScore(
  points: readonly CurvePoint[],
  target: Pick<Target, 'model' | 'points'> | undefined,
): number | undefined {
  if (target?.model !== 'over-ear-2018') return undefined;
  const error = differenceFrom(resample(points, grid), target.points);
  if (error.length < grid.length) return undefined;
  const { slope, deviation } = fitLine(error);
  return model.constant - model.deviation * deviation - model.slope * Math.abs(slope);
}
