import path from 'node:path';
import type { ReviewDocument } from '../../domain/check/document.ts';
import type { Vocabulary } from '../../domain/tags/vocabulary.ts';
import { mendDocument, type Mend } from '../check/mend.ts';
import { convert } from './convert.ts';

/** A review of the source that may be imported. */
export interface Candidate {
  /** As it was read. */
  original: ReviewDocument;
  /** As it will be written. */
  document: ReviewDocument;
  repairs: Mend[];
}

/** Gives a review as this site writes it, under the name that it should have. */
export function repair(document: ReviewDocument, mdx: boolean, vocabulary: Vocabulary): Candidate {
  const { file } = document;
  const converted = convert(document, mdx);
  const mended = mendDocument(converted.document, vocabulary);
  const [before, after] = [path.basename(file), path.basename(document.path)];
  const message = 'reviews end in .md or .mdx';
  const renamed = { file, line: 1, column: 1, rule: 'file-ending', message, before, after };
  return {
    original: document,
    document: mended.document,
    repairs: [...(before === after ? [] : [renamed]), ...converted.repairs, ...mended.mends],
  };
}
