import type { CurvePoint } from '../../src/domain/measurements/curves/curve.ts';
import {
  frequencyAt,
  plotWidth,
  unitsPerDecibel,
  type LevelRange,
} from '../../src/domain/measurements/plot/axes.ts';

/** The points that a path of a plot leads through, in Hz and dB. */
export function drawnPoints(path: string, { top }: LevelRange): CurvePoint[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  let x = 0;
  let y = 0;
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index]!;
    y += numbers[2 * index + 1]!;
    return { frequency: frequencyAt(x / plotWidth), level: top - y / unitsPerDecibel };
  });
}
