import { readFile } from 'node:fs/promises';
import type { ReviewDocument } from '../domain/check/document.ts';
import { contentFolder } from './content-folder.ts';
import { listFiles, type FileList } from './files.ts';
import { readReview } from './read-review.ts';

/** All reviews of a content folder as they were read, and what is no review. */
export interface ContentFolder extends Omit<FileList, 'reviews'> {
  documents: ReviewDocument[];
}

/**
 * Reads every review of a content folder, by kind and path, for commands that change texts; throws
 * as `listFiles` does.
 */
export async function readFolder(root = contentFolder()): Promise<ContentFolder> {
  const { reviews, ...others } = listFiles(root);
  const documents: ReviewDocument[] = [];
  for (const location of reviews) {
    documents.push(readReview(location, await readFile(location.file)));
  }
  return { documents, ...others };
}
