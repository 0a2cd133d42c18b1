import { readFile } from 'node:fs/promises';
import type { Location, ReviewDocument } from '../../domain/check/document.ts';
import type { Problem } from '../../domain/check/problems.ts';
import type { Library } from '../../domain/check/library.ts';
import { readReview } from '../../reading/read-review.ts';
import { readVocabulary } from '../../reading/vocabulary.ts';
import { writeAtomically } from '../files.ts';
import { mendDocument, type Mend, type MendedDocument } from './mend.ts';
import { categoryWriter } from './write-category.ts';

/** Mends the files in which a problem can be mended; each is written whole or not at all. */
export async function mendFiles(
  files: readonly Location[],
  problems: readonly Problem[],
): Promise<Mend[]> {
  const mendable = new Set(problems.flatMap(({ edit, file }) => (edit ? [file] : [])));
  const vocabulary = await readVocabulary();
  return changeFiles(
    files.filter(({ file }) => mendable.has(file)),
    (document) => mendDocument(document, vocabulary),
  );
}

/**
 * Writes the category of products into those of the files that lack it, where there is no doubt.
 * @param library of all reviews, as they are now
 */
export async function writeCategories(
  files: readonly Location[],
  library: Library,
): Promise<Mend[]> {
  const write = categoryWriter(library);
  const lacking = new Set(
    library.all
      .filter(({ review }) => review && review.category === undefined)
      .map(({ file }) => file),
  );
  return changeFiles(
    files.filter(({ file }) => lacking.has(file)),
    write,
  );
}

/** Changes files, each whole or not at all. */
async function changeFiles(
  files: readonly Location[],
  change: (document: ReviewDocument) => MendedDocument,
): Promise<Mend[]> {
  const all: Mend[] = [];
  for (const location of files) {
    const { document, mends } = change(readReview(location, await readFile(location.file)));
    if (mends.length > 0) await writeAtomically(location.file, document.source);
    all.push(...mends);
  }
  return all;
}
