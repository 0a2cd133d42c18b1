import type { Method } from '../domain/method/schema.ts';
import { laterVersions, versionOf, type Scored } from '../domain/method/versions.ts';
import type { ScoredBy } from '../page-data.ts';
import { readMethod } from '../reading/data.ts';

let known: Promise<Method> | undefined;

/** The versions of the method, read once a build; anew for each page while developing. */
export function method(): Promise<Method> {
  if (import.meta.env.DEV) return readMethod();
  return (known ??= readMethod());
}

/** By which version of the method a review was scored, and which came since. */
export async function scoredBy(review: Scored): Promise<ScoredBy> {
  const versions = await method();
  return { version: versionOf(review, versions), later: laterVersions(review, versions) };
}
