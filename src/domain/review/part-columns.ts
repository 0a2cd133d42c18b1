import { parts } from './parts.ts';
import { scoredParts, sumOfParts, tenths, type Rating } from './rating.ts';

/** Ratings as data files hold them: for each part one letter a rating, its tenths in base 11. */
export function writeParts(ratings: readonly Rating[]): string[] {
  const columns = parts.map(() => '');
  for (const rating of ratings) {
    scoredParts(rating).forEach(({ score }, part) => {
      columns[part]! += tenths(score).toString(11);
    });
  }
  return columns;
}

/** The rating at a place of such columns. */
export function readRating(columns: readonly string[], place: number): Rating {
  const scores = columns.map((column) => parseInt(column[place]!, 11) / 10);
  return [sumOfParts(scores), ...scores] as unknown as Rating;
}
