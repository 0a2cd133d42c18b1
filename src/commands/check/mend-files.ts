import { readFile } from 'node:fs/promises';
import type { Location } from '../../domain/check/document.ts';
import type { Problem } from '../../domain/check/problems.ts';
import { readReview } from '../../reading/read-review.ts';
import { readVocabulary } from '../../reading/vocabulary.ts';
import { writeAtomically } from '../files.ts';
import { mendDocument, type Mend } from './mend.ts';

/** Mends the files in which a problem can be mended; each is written whole or not at all. */
export async function mendFiles(
  files: readonly Location[],
  problems: readonly Problem[],
): Promise<Mend[]> {
  const mendable = new Set(problems.flatMap(({ edit, file }) => (edit ? [file] : [])));
  const mends: Mend[] = [];
  const vocabulary = await readVocabulary();
  for (const location of files.filter(({ file }) => mendable.has(file))) {
    const document = readReview(location, await readFile(location.file));
    const mended = mendDocument(document, vocabulary);
    if (mended.mends.length === 0) continue;
    await writeAtomically(location.file, mended.document.source);
    mends.push(...mended.mends);
  }
  return mends;
}
