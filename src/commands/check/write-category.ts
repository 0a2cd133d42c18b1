import type { ReviewDocument } from '../../domain/check/document.ts';
import { applyEdits } from '../../domain/check/edits.ts';
import { findCertainCategories } from '../../domain/check/filed-category.ts';
import { type Library, refKey } from '../../domain/check/library.ts';
import { categoryTold } from '../../domain/rules/category-told.ts';
import { readReviewText } from '../../reading/read-review.ts';
import type { MendedDocument } from './mend.ts';

/** Writes the key of one review where it has none and there is no doubt about it. */
export type CategoryWriter = (document: ReviewDocument) => MendedDocument;

/** Makes what writes the categories that all reviews of a library leave no doubt about. */
export function categoryWriter(library: Library): CategoryWriter {
  const certain = findCertainCategories(library);
  return (document) => {
    const { kind, review } = document;
    const id = review && certain.get(refKey(kind, review.ref));
    const written = id !== undefined && review?.category === undefined && write(document, id);
    return written || { document, mends: [] };
  };
}

/** Writes the key on a line of its own before the tags; undefined where they begin no line. */
function write(document: ReviewDocument, id: string): MendedDocument | undefined {
  const place = document.frontMatter.keys.get('tags');
  if (place?.column !== 1) return undefined;
  const edit = { ...place, remove: '', insert: `category: ${id}\n` };
  const changed = readReviewText(document, applyEdits(document.source, [edit]).source);
  if (changed.review?.category !== id) return undefined;
  const { id: rule, summary: message } = categoryTold;
  const after = `category: ${id}`;
  const mend = { file: document.file, line: place.line, column: 1, rule, message };
  return { document: changed, mends: [{ ...mend, before: '', after }] };
}
