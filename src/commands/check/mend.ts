import { applyEdits, type Edit } from '../../domain/check/edits.ts';
import type { ReviewDocument } from '../../domain/check/document.ts';
import type { Problem } from '../../domain/check/problems.ts';
import { judgeDocument } from '../../domain/rules/index.ts';
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

/** A document with its new text, and what was changed in it. */
export interface MendedDocument {
  document: ReviewDocument;
  mends: Mend[];
}

/** One mend can uncover the next, such as in a body behind an unreadable head. It ends soon. */
const rounds = 5;

/** Makes every certain mend in one document, as often as a mend uncovers another. */
export function mendDocument(document: ReviewDocument, vocabulary: Vocabulary): MendedDocument {
  const mends: Mend[] = [];
  let current = document;
  for (let round = 0; round < rounds; round++) {
    const mendable = judgeDocument(current, vocabulary).filter(({ edit }) => edit);
    const { source, applied } = applyEdits(
      current.source,
      mendable.map(({ edit }) => edit!),
    );
    if (applied.length === 0) break;
    mends.push(...mendsOf(mendable, new Set(applied)));
    current = readReviewText(current, source);
  }
  return { document: current, mends };
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
