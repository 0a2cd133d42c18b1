import { readFile } from 'node:fs/promises';
import type { ReviewDocument } from '../domain/check/document.ts';
import { compareProblems, type Problem } from '../domain/check/problems.ts';
import { judge } from '../domain/rules/index.ts';
import { contentFolder } from './content-folder.ts';
import { listFiles, type FileList } from './files.ts';
import { readReview } from './read-review.ts';
import { readVocabulary } from './vocabulary.ts';

/** All reviews of a content folder with every problem that listing and the rules find in them. */
export interface Judgement {
  documents: ReviewDocument[];
  problems: Problem[];
  /** Files that have an error and can't be published. */
  refused: ReadonlySet<string>;
}

/** All reviews of a content folder as they were read, and what is no review. */
export interface ContentFolder extends Omit<FileList, 'reviews'> {
  documents: ReviewDocument[];
}

/** Reads and judges every review of a content folder; throws as `listFiles` does. */
export async function judgeFolder(root = contentFolder()): Promise<Judgement> {
  const { documents, problems: misplaced } = await readFolder(root);
  const found = judge(documents, await readVocabulary(root));
  const problems = [...misplaced, ...found].sort(compareProblems);
  const refused = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return { documents, problems, refused: new Set(refused) };
}

/** Reads every review of a content folder, by kind and path; throws as `listFiles` does. */
export async function readFolder(root = contentFolder()): Promise<ContentFolder> {
  const { reviews, ...others } = await listFiles(root);
  const documents: ReviewDocument[] = [];
  for (const location of reviews) {
    documents.push(readReview(location, await readFile(location.file)));
  }
  return { documents, ...others };
}
