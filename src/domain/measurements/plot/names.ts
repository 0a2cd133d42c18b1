import { touches, widthOf, type Box } from '../../boxes.ts';
import type { CurvePoint } from '../curves/curve.ts';
import { levelAt } from '../curves/interpolate.ts';
import { depthOf, frequencyAt, type LevelRange } from './axes.ts';

/** A line that is to have its name beside it. */
export interface NamedLine {
  name: string;
  points: readonly CurvePoint[];
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
/** Points along a name at which lines are looked at. */
const samples = 8;
/** Farther away than so many letters another line is far enough. */
const farEnough = 2.5;

/**
 * Writes each name beside its own line, where the other lines are farthest and its own is flat, and
 * never over another name. The line with the worst places chooses first; one that has none has no
 * name.
 * @param letter as the narrowest screen shows it; on wider ones names take less room
 */
export function placeNames<Line extends NamedLine>(
  lines: readonly Line[],
  range: LevelRange,
  letter: LetterSize,
): NamePlace<Line>[] {
  const free = lines.map((line) => {
    const others = lines.filter((other) => other !== line);
    const places = starts
      .flatMap((x) => candidates(line, others, { x, range, letter }))
      .filter(({ box }) => isInside(box))
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
    placed.push({ line, x: best.box.left, y: best.y, side: best.side });
  }
  return placed;
}

const meritOf = ({ places }: { places: readonly Candidate[] }) => places[0]?.merit ?? -Infinity;

interface Candidate {
  box: Box;
  y: number;
  side: 'above' | 'below';
  merit: number;
}

/** The places above and below a line where its name can begin at a share of the width. */
function candidates(
  line: NamedLine,
  others: readonly NamedLine[],
  { x, range, letter }: { x: number; range: LevelRange; letter: LetterSize },
): Candidate[] {
  const right = x + widthOf(line.name) * letter.width;
  const along = Array.from({ length: samples }, (_, index) =>
    frequencyAt(x + ((right - x) * index) / (samples - 1)),
  );
  const depths = depthsOf(line, along, range);
  if (depths.length === 0) return [];
  const highest = Math.min(...depths);
  const lowest = Math.max(...depths);
  const near = others.flatMap((other) => depthsOf(other, along, range));
  return (['above', 'below'] as const).map((side) => {
    const y = side === 'above' ? highest : lowest;
    const top = side === 'above' ? y - letter.height * 1.2 : y + letter.height * 0.2;
    const bottom = top + letter.height;
    const box = { left: x, right, top, bottom };
    const clearance = Math.min(
      farEnough,
      ...near.map((depth) => distance(depth, box) / letter.height),
    );
    return { box, y, side, merit: worth(clearance) - (lowest - highest) / letter.height };
  });
}

function depthsOf({ points }: NamedLine, frequencies: readonly number[], range: LevelRange) {
  return frequencies.flatMap((frequency) => {
    const level = levelAt(points, frequency);
    return level === undefined ? [] : [depthOf(level, range)];
  });
}

/** A name over another line is worth much less than one near it. */
function worth(clearance: number): number {
  return clearance < 0 ? clearance * 3 : clearance;
}

/** How far a depth is outside of a box; below 0 inside of it. */
function distance(depth: number, { top, bottom }: Box): number {
  return Math.max(top - depth, depth - bottom);
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= 0.98 && top >= 0 && bottom <= 1;
}
