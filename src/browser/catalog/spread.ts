import { roundToTenth } from '../../domain/review/rating.ts';

/** The height of a spread's drawing, in its own units; its width is 100. */
const height = 20;

/**
 * Draws a spread of counts as SVG path data.
 * @param counts one a column
 * @param isShown which columns to draw
 * @param isOnPoints whether columns are on the points of a scale from its first to its last, or
 * fill the spaces between
 */
export function drawSpread(
  counts: ArrayLike<number>,
  isShown: (column: number) => boolean,
  isOnPoints: boolean,
): string {
  let most = 0;
  for (let column = 0; column < counts.length; column++) most = Math.max(most, counts[column]!);
  const width = 100 / (isOnPoints ? counts.length - 1 : counts.length);
  let path = '';
  for (let column = 0; column < counts.length; column++) {
    if (counts[column] === 0 || !isShown(column)) continue;
    // One among thousands must still be seen.
    const tall = Math.max(1, (counts[column]! / most) * height);
    const left = (isOnPoints ? column - 0.4 : column + 0.1) * width;
    path += `M${roundToTenth(left)} ${height}v${roundToTenth(-tall)}h${roundToTenth(width * 0.8)}V${height}z`;
  }
  return path;
}
