/** A point of a drawing, in its units. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Leaves out points of a line as long as no point left out is farther than the tolerance above or
 * below the line through those that stay. One pass: from each point that stays, the directions that
 * come near enough to all points behind it grow fewer.
 * @param places from left to right, no two with the same x
 */
export function reduce(places: readonly Place[], tolerance: number): Place[] {
  const kept: Place[] = [];
  let steepest = Infinity;
  let flattest = -Infinity;
  places.forEach((place, index) => {
    const from = kept.at(-1);
    const before = places[index - 1];
    if (!from || !before) {
      kept.push(place);
      return;
    }
    const slope = (place.y - from.y) / (place.x - from.x);
    const isNear = slope <= steepest && slope >= flattest;
    if (!isNear) {
      kept.push(before);
      steepest = Infinity;
      flattest = -Infinity;
    }
    const { x, y } = isNear ? from : before;
    steepest = Math.min(steepest, (place.y + tolerance - y) / (place.x - x));
    flattest = Math.max(flattest, (place.y - tolerance - y) / (place.x - x));
  });
  const last = places.at(-1);
  if (last && kept.at(-1) !== last) kept.push(last);
  return kept;
}
