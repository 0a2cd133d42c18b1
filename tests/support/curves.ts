import type { CurveFile, PlacedCurve } from '../../src/domain/check/curve-file.ts';
import type { Channel, CurvePoint } from '../../src/domain/measurements/curves/curve.ts';
import { comparedGrid } from '../../src/domain/measurements/curves/grid.ts';
import type { Problem } from '../../src/domain/check/problems.ts';
import { judge } from '../../src/domain/rules/index.ts';
import { goodLibrary, today, vocabulary } from './review.ts';

/** A channel over the whole band, of one level in dB. */
export const flat = (name: Channel['name'], level: number): Channel => ({
  name,
  points: comparedGrid.map((frequency): CurvePoint => ({ frequency, level })),
});

/** A curve in the third line of its list, as far as rules ask. */
export const placed = (id: string, channels: readonly Channel[]) =>
  ({ id, channels, place: { line: 3, column: 5 } }) as PlacedCurve;

/** The problems of a product’s list of curves, and of its files of points, among good reviews. */
export function curveProblems(values: Partial<CurveFile>): Problem[] {
  const file: CurveFile = {
    ...{ file: 'measurements/acme-one/curves.yaml', ref: 'acme-one', digest: '' },
    ...{ text: 'curves:\n  -\n    name: lab\n', curves: [], faults: [], data: [], ...values },
  };
  return judge(goodLibrary(), vocabulary, { curves: [file], today });
}
