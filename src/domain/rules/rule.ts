import type { ReviewDocument } from '../document.ts';
import type { Library } from '../library.ts';
import type { Edit } from '../edits.ts';
import type { Problem, Severity } from '../problems.ts';

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
export function toProblem(rule: Rule, file: string, finding: Finding): Problem {
  const { line, column = 1, message, text, remedy = rule.remedy, edit } = finding;
  return {
    file,
    line,
    column,
    severity: rule.severity,
    rule: rule.id,
    message,
    remedy,
    text,
    edit,
  };
}
