import { isOfScore } from '../review/changes.ts';
import type { IsoDate } from '../review/dates.ts';
import { parts, type PartKey } from '../review/parts.ts';
import { scoreOf, tenths, type Rating } from '../review/rating.ts';
import type { Review } from './schema.ts';

/** The scores that a review had from a day on. */
export interface PastScores {
  /** The day of the commit. */
  day: IsoDate;
  /** The day that the review bore. */
  date: IsoDate;
  rating: Rating;
}

/** A score that changed. */
export interface ScoreMove {
  part: PartKey;
  from: number;
  to: number;
  /** The day of the commit; undefined where it is not committed yet. */
  day: IsoDate | undefined;
}

/**
 * The moves of a review's scores that its `changes` do not tell. Several moves of a day count as
 * one, and so may an entry tell several. A review that bears another day was another review.
 * @param past its scores, the oldest first
 */
export function untoldMoves(review: Review, past: readonly PastScores[]): ScoreMove[] {
  const own = past.filter(({ date }) => date === review.date);
  const daily = own.filter(({ day }, index) => day !== own[index + 1]?.day);
  const states = [...daily, { day: undefined, rating: review.rating }];
  return parts.flatMap(({ key }) => {
    const told = trailOf(review, key);
    return states.slice(1).flatMap(({ rating, day }, index): ScoreMove[] => {
      const from = scoreOf(states[index]!.rating, key);
      const to = scoreOf(rating, key);
      if (tenths(from) === tenths(to) || leads(told, from, to)) return [];
      return [{ part: key, from, to, day }];
    });
  });
}

/** The scores of a part one after the other, in tenths, as the review tells them. */
function trailOf({ changes = [], rating }: Review, part: PartKey): number[] {
  const own = changes.filter(isOfScore).filter((change) => change.part === part);
  const [first] = own;
  if (!first) return [tenths(scoreOf(rating, part))];
  return [first.from, ...own.map(({ to }) => to)].map(tenths);
}

/** Whether a trail comes by one score, and later by another. */
function leads(trail: readonly number[], from: number, to: number): boolean {
  const start = trail.indexOf(tenths(from));
  return start !== -1 && trail.includes(tenths(to), start + 1);
}
