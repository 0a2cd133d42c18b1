/** Geometry of the rating glyph in a square of 100 units: five petals, one a part, clockwise from the top. */

import { roundToTenth, type Rating } from './rating.ts';

export const glyphSize = 100;
export const glyphRadius = 46;

/** The rating whose glyph is the mark of the site: that of a good review. */
export const markRating: Rating = [4, 0.9, 0.7, 0.8, 0.6, 1];

const centre = glyphSize / 2;
/** Degrees a petal keeps from its neighbour on either side. */
const gap = 2.2;
/** Petals start this far from the centre, so that five tips don't blot. */
const hollow = 2.5;
/** The least radius: a score of 0 is still seen as a petal that is there. */
const leastRadius = 3.5;

/**
 * The outline of one petal as SVG path data: a wedge of 72° whose radius is the score.
 * @param index place of the part, 0 to 4
 * @param score 0 to 1
 * @param inset degrees by which the petal is narrower on either side, for petals over each other
 */
export function petal(index: number, score: number, inset = 0): string {
  const start = index * 72 - 90 + gap + inset;
  const end = (index + 1) * 72 - 90 - gap - inset;
  const radius = roundToTenth(Math.max(glyphRadius * score, leastRadius));
  const tip = point((start + end) / 2, hollow);
  return `M${tip}L${point(start, radius)}A${radius} ${radius} 0 0 1 ${point(end, radius)}Z`;
}

/** Where the tip of a petal is, in the middle of its arc. */
export function petalTip(index: number, score: number): string {
  return point((index + 0.5) * 72 - 90, glyphRadius * score);
}

function point(degrees: number, radius: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${roundToTenth(centre + radius * Math.cos(angle))} ${roundToTenth(centre + radius * Math.sin(angle))}`;
}
