/** How many bits a bitwise operation keeps apart without touching the sign. */
export const bitCount = 31;

/**
 * The number whose only bit is at a place, counted from 0.
 * @throws RangeError where there is no such bit, rather than let two places share one
 */
export function bitOf(place: number): number {
  if (place < 0 || place >= bitCount) {
    throw new RangeError(`There is no bit for place ${place}: a number has room for ${bitCount}.`);
  }
  return 1 << place;
}

/** The place of the lowest bit of a number above 0. */
export function lowestPlace(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
