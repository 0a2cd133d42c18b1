import { laterVersions, versionOf, type Scored } from '../domain/method/versions.ts';
import { latestToday } from '../domain/review/dates.ts';
import type { ScoredBy } from '../page-data.ts';
import { readMethod } from '../reading/data.ts';
import { onceABuild } from './once-a-build.ts';

/** The versions of the method. */
export const method = onceABuild(() => readMethod());

/** By which version of the method a review was scored, and which came since. */
export async function scoredBy(review: Scored): Promise<ScoredBy> {
  const versions = await method();
  return {
    version: versionOf(review, versions),
    later: laterVersions(review, versions, latestToday()),
  };
}
