import type { ReviewDocument } from '../check/document.ts';
import type { Library } from '../check/library.ts';
import type { Edit } from '../check/edits.ts';
import type { Problem, Severity } from '../check/problems.ts';

/** One rule of the format: what it is called, how grave a breach is, and how it is mended. */
export interface Rule {
  id: string;
  severity: Severity;
  /** What holds, in a sentence: the rule as readers and authors see it in the method. */
  summary: string;
  /** What to do about a breach, unless a finding says it more exactly. */
  remedy: string;
  /** Finds the breaches in one document; may look at the whole library. */
  find(document: ReviewDocument, library: Library): Iterable<Finding>;
}

/** One breach of a rule, with its place in the document. */
export interface Finding extends Pick<Problem, 'line' | 'message' | 'text'> {
  column?: number | undefined;
  remedy?: string | undefined;
  /** The mend, where there is exactly one and it is certain. */
  edit?: Edit | undefined;
}

/** A finding as a problem that can be reported. */
export function toProblem(
  rule: Rule,
  { file, source }: Pick<ReviewDocument, 'file' | 'source'>,
  finding: Finding,
): Problem {
  const { id, severity } = rule;
  const { line, column = 1, message, remedy = rule.remedy, edit } = finding;
  const text = finding.text ?? excerpt(source, line, column);
  return { file, line, column, severity, rule: id, message, remedy, text, edit };
}

/** Long enough to recognise a sentence by, short enough for one line of a terminal. */
const excerptLength = 80;

/** The line that a problem stands on, or of a long one the part around the place. */
function excerpt(source: string, line: number, column: number): string | undefined {
  const text = source.split('\n', line)[line - 1]?.trimEnd() ?? '';
  const start = text.length <= excerptLength ? 0 : Math.max(0, column - 1 - excerptLength / 4);
  return text.slice(start, start + excerptLength).trim() || undefined;
}
