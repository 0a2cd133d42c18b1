import type { IsoDate } from './dates.ts';
import type { PartKey } from './parts.ts';
import { scoreOf, tenths, type Rating } from './rating.ts';

/** What changed in a review after it was published, and why. */
export interface Change {
  date: IsoDate;
  /** A sentence in the language of the review. */
  why: string;
  /** The part whose score changed; of a change of the text alone there is none. */
  part?: PartKey | undefined;
  /** Its scores before and after, 0 to 1. */
  from?: number | undefined;
  to?: number | undefined;
}

/** A change of a score. */
export type ScoreChange = Change & { part: PartKey; from: number; to: number };

/** Whether a change is of a score, not of the text alone. */
export function isOfScore(change: Change): change is ScoreChange {
  return change.part !== undefined;
}

/** A score of a change that is not the one that comes after it. */
export interface BrokenTrail {
  /** The change's place in the list. */
  index: number;
  to: number;
  /** What the next change of the part begins with, or the score that the part has. */
  expected: number;
  /** Whether that is the part's score, and not a later change. */
  isLast: boolean;
}

/**
 * Where the trail of a part's score breaks: each change ends where the next of its part begins, the
 * last at the score.
 */
export function brokenTrails(changes: readonly Change[], rating: Rating): BrokenTrail[] {
  return changes.flatMap((change, index) => {
    if (!isOfScore(change)) return [];
    const next = changes.slice(index + 1).find(({ part }) => part === change.part);
    const expected = next?.from ?? scoreOf(rating, change.part);
    if (tenths(expected) === tenths(change.to)) return [];
    return [{ index, to: change.to, expected, isLast: next === undefined }];
  });
}

/** A review with its day and what changed since, oldest first. */
export interface Dated {
  date: IsoDate;
  changes?: readonly Change[] | undefined;
}

/** The day of a review's last change, or of the review where nothing has changed. */
export function modifiedOn({ date, changes }: Dated): IsoDate {
  return changes?.at(-1)?.date ?? date;
}

/** The day of a review's last score, or of the last score of one part. */
export function scoredOn({ date, changes = [] }: Dated, part?: PartKey): IsoDate {
  const last = changes.findLast((one) => isOfScore(one) && (!part || one.part === part));
  return last?.date ?? date;
}
