import { locateValue } from '../../check/front-matter.ts';
import type { SchemaIssue } from '../../check/document.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** Finds the schema issues that name a rule of their own. */
export function customIssues(rule: string): OwnRule['find'] {
  return function* ({ issues, frontMatter }): Iterable<Finding> {
    for (const issue of issues) {
      if (ruleOf(issue) !== rule) continue;
      yield { ...locateValue(frontMatter, issue.path), message: issue.message };
    }
  };
}

/** The rule that a schema issue names, if any. */
export function ruleOf(issue: SchemaIssue): unknown {
  return issue.code === 'custom' ? issue.params?.rule : undefined;
}

/** Whether a schema issue is that a key is not there. */
export function isMissing(issue: SchemaIssue): boolean {
  return issue.message === 'is missing';
}
