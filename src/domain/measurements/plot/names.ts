import { touches, widthOf, type Box } from '../../boxes.ts';
import type { CurvePoint } from '../curves/curve.ts';
import { levelsAlong } from '../curves/interpolate.ts';
import { depthOf, frequencyAt, type LevelRange } from './axes.ts';

/** A line that is to have its name beside it. */
export interface NamedLine {
  name: string;
  points: readonly CurvePoint[];
  /** Thinner lines of the same thing, which its name keeps clear of as well. */
  besides?: readonly (readonly CurvePoint[])[] | undefined;
}

/** Where a name is written: from here to the right, above the line or below it. */
export interface NamePlace<Line extends NamedLine> {
  line: Line;
  /** Shares of the width and of the height. */
  x: number;
  y: number;
  side: 'above' | 'below';
}

/** How large letters are in a plot, as shares of its width and height. */
export interface LetterSize {
  width: number;
  height: number;
}

/** What may be said of a place before names are placed: other words in the plot. */
const topRow: Box = { left: 0, right: 1, top: 0, bottom: 0.08 };

/** Names begin at so many places along a line. */
const starts = Array.from({ length: 34 }, (_, index) => 0.015 + index / 36);
/** Lines are looked at in steps of 1/24 octave, between which none gets through a name. */
const steps = 240;
const looked = Array.from({ length: steps + 1 }, (_, step) => frequencyAt(step / steps));
/** Another line is so many letters away at least. */
const least = 0.05;
/** Farther away than so many letters another line is far enough. */
const farEnough = 2.5;

/**
 * Makes a function that writes each name beside its own line, where the other lines are farthest and its
 * own is flat, never over a line or another name. The line with the worst places chooses first; one that
 * has none has no name, and a legend has to tell what it is.
 * @returns a function of the letters as the narrowest of some screens shows them; on wider ones names
 *   take less room
 */
export function namePlacer<Line extends NamedLine>(
  lines: readonly Line[],
  range: LevelRange,
): (letter: LetterSize) => NamePlace<Line>[] {
  const traces = lines.map(({ points, besides = [] }) =>
    [points, ...besides].map((one) => traceOf(one, range)),
  );
  return (letter) => {
    const free = lines.map((line, index) => {
      const own = traces[index]!;
      const others = traces.flatMap((one) => (one === own ? [] : one));
      const width = widthOf(line.name) * letter.width;
      const places = starts
        .flatMap((x) => candidates(own, others, { x, width, letter }))
        .sort((one, other) => other.merit - one.merit);
      return { line, places };
    });
    const taken = [topRow];
    const placed: NamePlace<Line>[] = [];
    while (free.length > 0) {
      for (const one of free) one.places = one.places.filter(({ box }) => !touches(box, taken));
      free.sort((one, other) => meritOf(one) - meritOf(other));
      const { line, places } = free.shift()!;
      const best = places[0];
      if (!best) continue;
      taken.push(best.box);
      placed.push({ ...best, line, x: best.box.left });
    }
    return placed;
  };
}

const meritOf = ({ places }: { places: readonly Candidate[] }) => places[0]?.merit ?? -Infinity;

/** Where a line is at each of the steps, as shares of the height; NaN where it has no point. */
type Trace = readonly number[];

function traceOf(points: readonly CurvePoint[], range: LevelRange): Trace {
  const levelOf = levelsAlong(points);
  return looked.map((frequency) => depthOf(levelOf(frequency) ?? NaN, range));
}

interface Candidate {
  box: Box;
  y: number;
  side: 'above' | 'below';
  merit: number;
}

/** The places above and below a line where a name can begin at a share of the width. */
function candidates(
  own: readonly Trace[],
  others: readonly Trace[],
  { x, width, letter }: { x: number; width: number; letter: LetterSize },
): Candidate[] {
  const right = x + width;
  if (right > 0.98) return [];
  // From the step before its beginning to that behind its end.
  const first = Math.trunc(x * steps);
  const last = right * steps + 1;
  /** How near lines come to what is between two depths; Infinity where they have no point. */
  const distance = (traces: readonly Trace[], top: number, bottom: number) => {
    let nearest = Infinity;
    // Thousands of places are tried for a plot, so it makes no copies.
    for (const trace of traces) {
      for (let step = first; step <= last; step++) {
        const from = Math.max(top - trace[step]!, trace[step]! - bottom);
        if (from < nearest) nearest = from;
      }
    }
    return nearest;
  };
  const highest = distance(own, -Infinity, 0);
  const lowest = -distance(own, 0, Infinity);
  return (['above', 'below'] as const).flatMap((side) => {
    const y = side === 'above' ? highest : lowest;
    const top = y + letter.height * (side === 'above' ? -1.2 : 0.2);
    const bottom = top + letter.height;
    // Where its own line has no point, the name would be infinitely high or low.
    if (top < 0 || bottom > 1) return [];
    const clearance = distance(others, top, bottom) / letter.height;
    if (clearance < least) return [];
    const merit = Math.min(farEnough, clearance) - (lowest - highest) / letter.height;
    // Names in one row are apart by a letter, also where a font is wider than others.
    return [{ box: { left: x, right: right + letter.width, top, bottom }, y, side, merit }];
  });
}
