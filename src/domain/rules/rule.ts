import type { ReviewDocument } from '../check/document.ts';
import type { Facts } from '../check/facts.ts';
import type { Finding } from '../check/finding.ts';
import type { Library } from '../check/library.ts';
import type { Problem, Severity } from '../check/problems.ts';
import type { Vocabulary } from '../tags/vocabulary.ts';

export type { Finding } from '../check/finding.ts';

/** One rule of the format: what it is called, how grave a breach is, and how it is mended. */
export type Rule = FileRule | OwnRule | LibraryRule;

interface AnyRule {
  id: string;
  severity: Severity;
  /** What holds, in a sentence: the rule as readers and authors see it in the method. */
  summary: string;
  /** What to do about a breach, unless a finding says it more exactly. */
  remedy: string;
}

/** A rule that listing the files finds broken, before any of them is read. */
export interface FileRule extends AnyRule {
  scope: 'file';
}

/**
 * A rule that looks at one document alone, never at the day or the rest: what it finds may be
 * remembered for as long as the file is as it is.
 */
export interface OwnRule extends AnyRule {
  scope: 'document';
  /** Whether a breach is what a draft may still have: there it is a warning. */
  allowsDrafts?: true;
  find(document: ReviewDocument, vocabulary: Vocabulary): Iterable<Finding>;
}

/** A rule that looks at one review among all, or at the day; it runs each time, on the facts. */
export interface LibraryRule extends AnyRule {
  scope: 'library';
  find(facts: Facts, library: Library): Iterable<Finding>;
}

/** A finding as a problem that can be reported. */
export function toProblem(
  { id, severity, remedy: usual }: AnyRule,
  file: string,
  { line, column = 1, message, remedy = usual, edit, text }: Finding,
): Problem {
  return { file, line, column, severity, rule: id, message, remedy, text, edit };
}
