import type { ReviewDocument } from '../../domain/check/document.ts';
import { applyEdits } from '../../domain/check/edits.ts';
import { readReviewText } from '../../reading/read-review.ts';
import type { Mend } from '../check/mend.ts';
import type { Conversion } from './conversions/conversion.ts';
import { day } from './conversions/day.ts';
import { elements } from './conversions/elements.ts';
import { foreign } from './conversions/foreign.ts';
import { garbled } from './conversions/garbled.ts';
import { layout } from './conversions/layout.ts';

const conversions: readonly Conversion[] = [garbled, day, foreign, elements, layout];

/**
 * Writes a review of another site as this site does, as far as that is certain. The rules judge the
 * rest.
 * @param mdx whether Markdown becomes MDX
 */
export function convert(
  document: ReviewDocument,
  mdx: boolean,
): { document: ReviewDocument; repairs: Mend[] } {
  const repairs: Mend[] = [];
  let current = document;
  for (const { name, message, find } of conversions) {
    // The layout is removed only now that the review is MDX.
    if (name === layout.name && mdx) current = readReviewText(asMdx(current), current.source);
    const { source, applied } = applyEdits(current.source, [...find(current)]);
    if (applied.length === 0) continue;
    repairs.push(
      ...applied.map(({ line, column, remove, insert }) => ({
        ...{ file: document.file, line, column, rule: name, message },
        ...{ before: remove.trim(), after: insert.trim() },
      })),
    );
    current = readReviewText(current, source);
  }
  return { document: current, repairs };
}

function asMdx({ file, kind, path }: ReviewDocument) {
  return { file, kind, path: path.replace(/\.md$/, '.mdx') };
}
