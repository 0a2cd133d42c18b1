import { applyEdits, type Edit } from '../../domain/check/edits.ts';
import type { ReviewDocument } from '../../domain/check/document.ts';
import type { Problem } from '../../domain/check/problems.ts';
import { judge } from '../../domain/rules/index.ts';
import type { Vocabulary } from '../../domain/tags/vocabulary.ts';
import { readReviewText } from '../../reading/read-review.ts';

/** One change that was made to a review. */
export interface Mend {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  before: string;
  after: string;
}

export interface Mended {
  documents: ReviewDocument[];
  mends: Mend[];
  /** What is left. */
  problems: Problem[];
}

/** One mend can uncover the next, such as a body behind an unreadable head; it ends soon. */
const rounds = 5;

/**
 * Makes every certain mend in the documents that are chosen, as often as a mend uncovers another.
 * Nothing is written; the documents come back with their new text.
 */
export function mend(
  documents: readonly ReviewDocument[],
  vocabulary: Vocabulary,
  isChosen: (document: ReviewDocument) => boolean = () => true,
): Mended {
  const mends: Mend[] = [];
  let current = [...documents];
  let problems = judge(current, vocabulary);
  for (let round = 0; round < rounds; round++) {
    const byFile = Map.groupBy(problems, ({ file }) => file);
    let changed = false;
    current = current.map((document) => {
      const mendable = (byFile.get(document.file) ?? []).filter(({ edit }) => edit);
      if (mendable.length === 0 || !isChosen(document)) return document;
      const { source, applied } = applyEdits(
        document.source,
        mendable.map(({ edit }) => edit!),
      );
      if (applied.length === 0) return document;
      changed = true;
      mends.push(...mendsOf(mendable, new Set(applied)));
      return readReviewText(document, source);
    });
    if (!changed) break;
    problems = judge(current, vocabulary);
  }
  return { documents: current, mends, problems };
}

function mendsOf(problems: readonly Problem[], applied: ReadonlySet<Edit>): Mend[] {
  return problems.flatMap(({ file, rule, message, edit }) => {
    if (!edit || !applied.has(edit)) return [];
    const { line, column, remove, insert } = edit;
    return [
      { file, line, column, rule, message, before: remove.trimEnd(), after: insert.trimEnd() },
    ];
  });
}
