import { locateValue } from '../../check/front-matter.ts';
import type { SchemaIssue } from '../../check/document.ts';
import { keysAt } from '../../check/schema.ts';
import { nearest } from '../../names/nearest.ts';
import type { Finding, OwnRule } from '../rule.ts';

/**
 * The issues but for those of what is inside a value that is itself wrong, that repeat what is wrong
 * with a value, or that follow from an unknown key beside them: one mistake, one message.
 */
export function outermost(issues: readonly SchemaIssue[]): SchemaIssue[] {
  const wrong = issues.filter((issue) => issue.code !== 'unrecognized_keys' && !ruleOf(issue));
  const first = new Map(wrong.toReversed().map((issue) => [joined(issue), issue]));
  const repeated = new Set(wrong.filter((issue) => first.get(joined(issue)) !== issue));
  const mixed = new Set(issues.filter(({ code }) => code === 'unrecognized_keys').map(joined));
  const isInside = ({ path }: SchemaIssue, outer: { has(path: string): boolean }) =>
    path.some((_, length) => length > 0 && outer.has(path.slice(0, length).join('.')));
  return issues.filter(
    (issue) =>
      !repeated.has(issue) &&
      !isInside(issue, first) &&
      !(issue.code === 'custom' && (isInside(issue, mixed) || mixed.has(joined(issue)))),
  );
}

const joined = ({ path }: SchemaIssue) => path.join('.');

/** Finds the schema issues that name a rule of their own. */
export function customIssues(rule: string): OwnRule['find'] {
  return function* ({ issues, frontMatter }): Iterable<Finding> {
    for (const issue of issues) {
      // What follows from a wrong value is no second mistake.
      if (ruleOf(issue) !== rule || isFollowOn(issue, issues)) continue;
      yield { ...locateValue(frontMatter, issue.path), message: issue.message };
    }
  };
}

/** The rule that a schema issue names, if any. */
export function ruleOf(issue: SchemaIssue): unknown {
  return issue.code === 'custom' ? issue.params?.rule : undefined;
}

/** Whether another issue, which is no follow-on itself, is about a value that this one compares. */
function isFollowOn(issue: SchemaIssue, issues: readonly SchemaIssue[]): boolean {
  const compared = [issue.path[0], issue.code === 'custom' && issue.params?.comparedWith];
  return issues.some((other) => !ruleOf(other) && compared.includes(other.path[0]));
}

/** Whether a schema issue is that a key is not there. */
export function isMissing(issue: SchemaIssue): boolean {
  return issue.message === 'is missing';
}

/**
 * Keys that the schema does not know, each with the one of its place that it may mean: the nearest,
 * or the only one that is missing there.
 */
export function unknownKeys(
  issues: readonly SchemaIssue[],
): { path: PropertyKey[]; meant: string | undefined }[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const missing = issues.filter(
      (other) => isMissing(other) && other.path.slice(0, -1).join('.') === joined(issue),
    );
    const isPair = issue.keys.length === 1 && missing.length === 1;
    const only = isPair ? String(missing[0]!.path.at(-1)) : undefined;
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      meant: nearest(key, keysAt(issue.path)) ?? only,
    }));
  });
}
