import { scoredOn, type Dated } from '../review/changes.ts';
import type { IsoDate } from '../review/dates.ts';
import { partKeys, type PartKey } from '../review/parts.ts';
import type { Method, MethodVersion } from './schema.ts';

/** A review with what tells by which version of the method it was scored. */
export interface Scored extends Dated {
  /** The number of the version, where the review says it. */
  method?: number | undefined;
}

/** A later version of the method that scores some parts of a review in another way. */
export interface LaterVersion {
  version: MethodVersion;
  /** Those of its parts whose scores are older, in the order of the method. */
  parts: PartKey[];
}

/** The number of the version that a review was scored by: the one it names, else by its last score. */
export function versionOf(review: Scored, method: Method): number {
  return review.method ?? versionOn(scoredOn(review), method);
}

/**
 * The later versions in force on a day that touch parts of a review whose scores are older, the
 * oldest first. A part that changed since is as new as its change.
 */
export function laterVersions(review: Scored, method: Method, today: IsoDate): LaterVersion[] {
  const numberOf = (part: PartKey) => review.method ?? versionOn(scoredOn(review, part), method);
  return method
    .filter(({ date }) => date <= today)
    .map((version) => ({
      version,
      parts: partKeys.filter(
        (part) => version.parts.includes(part) && numberOf(part) < version.number,
      ),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** The number of the version in force on a day. The first holds for every earlier day too. */
function versionOn(day: IsoDate, method: Method): number {
  return method.findLast(({ date }) => date <= day)?.number ?? 1;
}
