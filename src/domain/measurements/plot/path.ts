import type { CurvePoint } from '../curves/curve.ts';
import { audible } from '../curves/grid.ts';
import { resample } from '../curves/resample.ts';
import {
  plotHeight,
  plotWidth,
  depthOf,
  shareOf,
  unitsPerDecibel,
  type LevelRange,
} from './axes.ts';
import { reduce, type Place } from './reduce.ts';

/** How far a drawn line may be from the curve, in dB: less than an eye sees, even with rounding. */
const tolerance = 0.03;

/** The path of SVG that draws a curve, in the units of a plot, or nothing where it has no points. */
export function linePath(points: readonly CurvePoint[], range: LevelRange): string {
  return pathOf(placesOf(points, range));
}

/** The path around a band of levels: so many dB above and below a curve. */
export function bandPath(points: readonly CurvePoint[], range: LevelRange, reach: number): string {
  const places = placesOf(points, range);
  const half = reach * unitsPerDecibel;
  const lowered = (by: number) => places.map(({ x, y }) => ({ x, y: y + by }));
  return places.length > 0 ? `${pathOf([...lowered(-half), ...lowered(half).reverse()])}z` : '';
}

function placesOf(points: readonly CurvePoint[], range: LevelRange): Place[] {
  const height = plotHeight(range);
  const places: Place[] = [];
  for (const { frequency, level } of withinAudible(points)) {
    const x = Math.round(shareOf(frequency) * plotWidth);
    // Points closer than a unit are one.
    if (x !== places.at(-1)?.x) places.push({ x, y: Math.round(depthOf(level, range) * height) });
  }
  return reduce(places, tolerance * unitsPerDecibel);
}

/** The points that are heard, and at the edges what the curve has there. */
function withinAudible(points: readonly CurvePoint[]): readonly CurvePoint[] {
  const inside = points.filter(
    ({ frequency }) => frequency > audible.from && frequency < audible.to,
  );
  const at = (frequency: number) => resample(points, [frequency]);
  return [...at(audible.from), ...inside, ...at(audible.to)];
}

/** Steps from place to place, as short as SVG can write them. */
function pathOf(places: readonly Place[]): string {
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      return before ? `${x - before.x} ${y - before.y}` : `M${x} ${y}l`;
    })
    .join(' ')
    .replaceAll('l ', 'l')
    .replaceAll(' -', '-');
}
