import { readFileSync } from 'node:fs';
import type { CurvePoint } from '../../src/domain/measurements/curves/curve.ts';
import { readPoints } from '../../src/reading/curve-points.ts';

/** The curve by oratory1990 that the project has of a product. */
export function shippedCurve(ref: string): readonly CurvePoint[] {
  const file = readFileSync(`src/content/measurements/${ref}/oratory1990.csv`);
  return readPoints(file, 'frequency-response').channels[0]!.points;
}
