import { locateValue } from '../../check/front-matter.ts';
import type { SchemaIssue } from '../../check/document.ts';
import { keysAt } from '../../check/schema.ts';
import { nearest } from '../../names/nearest.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** The issues but for those of what is inside a value that is itself wrong: one mistake, one message. */
export function outermost(issues: readonly SchemaIssue[]): SchemaIssue[] {
  const wrong = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !ruleOf(issue));
  const paths = new Set(wrong.map(({ path }) => path.join('.')));
  return issues.filter(
    ({ path }) =>
      !path.some((_, length) => length > 0 && paths.has(path.slice(0, length).join('.'))),
  );
}

/** Finds the schema issues that name a rule of their own. */
export function customIssues(rule: string): OwnRule['find'] {
  return function* ({ issues, frontMatter }): Iterable<Finding> {
    for (const issue of issues) {
      // What follows from a value that is itself wrong is no second mistake.
      if (ruleOf(issue) !== rule || isFollowOn(issue, issues)) continue;
      yield { ...locateValue(frontMatter, issue.path), message: issue.message };
    }
  };
}

/** The rule that a schema issue names, if any. */
export function ruleOf(issue: SchemaIssue): unknown {
  return issue.code === 'custom' ? issue.params?.rule : undefined;
}

/** Whether another issue, which is no follow-on itself, lies inside the value that this one is about. */
function isFollowOn({ path }: SchemaIssue, issues: readonly SchemaIssue[]): boolean {
  return issues.some(
    (other) => !ruleOf(other) && path.every((key, index) => other.path[index] === key),
  );
}

/** Whether a schema issue is that a key is not there. */
export function isMissing(issue: SchemaIssue): boolean {
  return issue.message === 'is missing';
}

/** Keys that the schema does not know, each with the one of its place that it may mean. */
export function unknownKeys(
  issues: readonly SchemaIssue[],
): { path: PropertyKey[]; meant: string | undefined }[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key],
          meant: nearest(key, keysAt(issue.path)),
        }))
      : [],
  );
}
