import type { Edit } from './edits.ts';
import { printable } from '../text/printable.ts';
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

/** The pieces of a report that a terminal may show apart. */
export type ReportPiece = 'place' | Severity | 'rule' | 'margin' | 'remedy';

/**
 * `file:line:column  error  rule  message`, then the offending text and the remedy, each on its
 * line, and with nothing in it that a terminal or a log would obey.
 * @param paint gives a piece its colour; without it the text is plain
 */
export function formatProblem(
  { file, line, column, severity, rule, message, text, remedy }: Problem,
  paint: (piece: ReportPiece, text: string) => string = (_piece, plain) => plain,
): string {
  const place = paint('place', `${printable(file)}:${line}:${column}`);
  return [
    `${place}  ${paint(severity, severity)}  ${paint('rule', rule)}  ${printable(message)}`,
    ...(text ? [`    ${paint('margin', '|')} ${printable(text)}`] : []),
    `    ${paint('remedy', printable(remedy))}`,
  ].join('\n');
}

/** Long enough to recognise a sentence, short enough for one line of a terminal. */
const excerptLength = 80;

/** The line of a problem, or the part around its column where the line is long. */
export function excerpt(line = '', column = 1): string | undefined {
  const text = line.trimEnd();
  const start = text.length <= excerptLength ? 0 : Math.max(0, column - 1 - excerptLength / 4);
  return text.slice(start, start + excerptLength).trim() || undefined;
}

/** Sorts by file, then by position. */
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
