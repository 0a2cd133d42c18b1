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

/** A line that is to have its name beside it, and where it and its thinner ones are. */
export interface TracedLine<Line extends NamedLine> {
  line: Line;
  traces: readonly Trace[];
}

/** Finds where lines are in a plot. */
export function traceLines<Line extends NamedLine>(
  lines: readonly Line[],
  range: LevelRange,
): TracedLine<Line>[] {
  return lines.map((line) => ({
    line,
    traces: [line.points, ...(line.besides ?? [])].map((points) => traceOf(points, range)),
  }));
}

/**
 * Writes each name beside its own line, where the other lines are farthest and its own is flat, never
 * over a line or another name. The line with the worst places chooses first; one that has none has no
 * name, and a legend has to tell what it is.
 * @param letter as the narrowest of some screens shows it; on wider ones names take less room
 */
export function placeNames<Line extends NamedLine>(
  lines: readonly TracedLine<Line>[],
  letter: LetterSize,
): NamePlace<Line>[] {
  const free = lines.map(({ line, traces: own }) => {
    const others = lines.flatMap(({ traces }) => (traces === own ? [] : traces));
    const places = starts
      .flatMap((x) => candidates(line.name, own, others, { x, letter }))
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
    taken.push(withGaps(best.box, letter));
    placed.push({ ...best, line, x: best.box.left });
  }
  return placed;
}

/** Names in one row are apart by a letter, also where a font is wider than others. */
function withGaps({ left, right, ...box }: Box, { width }: LetterSize): Box {
  return { ...box, left: left - width, right: right + width };
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

/** The places above and below a line where its name can begin at a share of the width. */
function candidates(
  name: string,
  own: readonly Trace[],
  others: readonly Trace[],
  { x, letter }: { x: number; letter: LetterSize },
): Candidate[] {
  const right = x + widthOf(name) * letter.width;
  if (right > 0.98) return [];
  // From the step before its beginning to that behind its end.
  const window = {
    first: Math.trunc(x * steps),
    last: Math.min(steps, Math.trunc(right * steps) + 1),
  };
  const { highest, lowest } = extentOf(own, window);
  return (['above', 'below'] as const).flatMap((side) => {
    const y = side === 'above' ? highest : lowest;
    const top = y + letter.height * (side === 'above' ? -1.2 : 0.2);
    const bottom = top + letter.height;
    // Where its own line has no point, the name would be infinitely high or low.
    if (top < 0 || bottom > 1) return [];
    const clearance = clearanceOf(others, window, { top, bottom }) / letter.height;
    if (clearance < least) return [];
    const merit = Math.min(farEnough, clearance) - (lowest - highest) / letter.height;
    return [{ box: { left: x, right, top, bottom }, y, side, merit }];
  });
}

/** Some of the steps that lines are looked at in, both ends included. */
interface Window {
  first: number;
  last: number;
}

// Thousands of places are tried for a plot, so these two walk traces without copies of them.

/** Between which depths traces are along a name; infinite where they have no point. */
function extentOf(
  traces: readonly Trace[],
  { first, last }: Window,
): { highest: number; lowest: number } {
  let highest = Infinity;
  let lowest = -Infinity;
  for (const trace of traces) {
    for (let step = first; step <= last; step++) {
      const depth = trace[step]!;
      if (depth < highest) highest = depth;
      if (depth > lowest) lowest = depth;
    }
  }
  return { highest, lowest };
}

/** How far above or below a name the nearest of traces is along it; less than 0 within it. */
function clearanceOf(
  traces: readonly Trace[],
  { first, last }: Window,
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
): number {
  let nearest = Infinity;
  for (const trace of traces) {
    for (let step = first; step <= last; step++) {
      const depth = trace[step]!;
      const distance = Math.max(top - depth, depth - bottom);
      if (distance < nearest) nearest = distance;
    }
  }
  return nearest;
}
