import type { ReviewDocument } from '../check/document.ts';
import type { Facts } from '../check/facts.ts';
import type { CurveData, CurveFile } from '../check/curve-file.ts';
import type { FigureFile } from '../check/figure-file.ts';
import type { Finding } from '../check/finding.ts';
import type { Library } from '../check/library.ts';
import type { Problem, Severity } from '../check/problems.ts';
import type { Vocabulary } from '../tags/vocabulary.ts';

export type { Finding } from '../check/finding.ts';

/** One rule of the format: its name, how grave a breach is, and how to mend one. */
export type Rule = FileRule | OwnRule | LibraryRule | FigureRule | CurveRule | PointsRule;

interface AnyRule {
  id: string;
  severity: Severity;
  /** The rule in a sentence, as readers and authors see it in the method. */
  summary: string;
  /** What to do about a breach, unless a finding says it more exactly. */
  remedy: string;
}

/** A rule whose breaches are found by listing the files, before any of them is read. */
export interface FileRule extends AnyRule {
  scope: 'file';
}

/**
 * A rule that looks at one document alone, never at the day or the other reviews. Its findings may
 * be kept for as long as the file is unchanged.
 */
export interface OwnRule extends AnyRule {
  scope: 'document';
  /** Whether a draft may still breach it. In a draft that is a warning. */
  allowsDrafts?: true;
  find(document: ReviewDocument, vocabulary: Vocabulary): Iterable<Finding>;
}

/** A rule that looks at one review among all, or at the day. It runs each time, on the facts. */
export interface LibraryRule extends AnyRule {
  scope: 'library';
  find(facts: Facts, library: Library): Iterable<Finding>;
}

/** A rule that looks at the figures of one product, beside all reviews. It runs each time. */
export interface FigureRule extends AnyRule {
  scope: 'figures';
  find(file: FigureFile, library: Library): Iterable<Finding>;
}

/** A rule that looks at the curves of one product, beside all reviews. It runs each time. */
export interface CurveRule extends AnyRule {
  scope: 'curves';
  find(file: CurveFile, library: Library): Iterable<Finding>;
}

/** A rule that looks at one file with the points of curves. It runs each time. */
export interface PointsRule extends AnyRule {
  scope: 'points';
  find(file: CurveData): Iterable<Finding>;
}

/** A finding as a problem that can be reported. */
export function toProblem(
  { id, severity, remedy: usual }: AnyRule,
  file: string,
  { line, column = 1, message, remedy = usual, edit, text }: Finding,
): Problem {
  return { file, line, column, severity, rule: id, message, remedy, text, edit };
}
