import type { Edit } from './edits.ts';
import type { Position } from './position.ts';

export type Severity = 'error' | 'warning';

/** One thing wrong with a review, as every report shows it. */
export interface Problem extends Position {
  /** The file, relative to the working directory. */
  file: string;
  severity: Severity;
  /** The name of the rule in the table of rules. */
  rule: string;
  message: string;
  /** What to do about it. */
  remedy: string;
  /** The offending text, where there is one. */
  text?: string | undefined;
  /** The mend, where there is exactly one and it is certain. */
  edit?: Edit | undefined;
}

/** `file:line:column  error  rule  message`, then the offending text and the remedy, each on its line. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, text, remedy } = problem;
  return [
    `${file}:${line}:${column}  ${severity}  ${rule}  ${message}`,
    ...(text ? [`    | ${text}`] : []),
    `    ${remedy}`,
  ].join('\n');
}

/** Sorts by file, then by place. */
export function compareProblems(one: Problem, other: Problem): number {
  return (
    (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
    one.line - other.line ||
    one.column - other.column
  );
}

/** Whether any problem keeps its document from being published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
