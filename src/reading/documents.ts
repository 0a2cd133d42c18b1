import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocument, type ReviewDocument } from '../domain/check/document.ts';
import { kindNames } from '../domain/kinds.ts';
import type { Problem } from '../domain/check/problems.ts';
import { judge } from '../domain/rules/index.ts';
import { reviewSchema } from '../domain/check/schema.ts';
import { contentFolder, kindFolder } from './content-folder.ts';
import { readVocabulary } from './vocabulary.ts';

/** All reviews of a content folder with every problem that the rules find in them. */
export interface Judgement {
  documents: ReviewDocument[];
  problems: Problem[];
  /** Files that have an error and can't be published. */
  refused: ReadonlySet<string>;
}

/**
 * Reads and judges every review of a content folder.
 * @throws Error where the folder is missing or holds no review
 */
export async function judgeFolder(root = contentFolder()): Promise<Judgement> {
  const documents = await readDocuments(root);
  const problems = judge(documents, await readVocabulary(root));
  const refused = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return { documents, problems, refused: new Set(refused) };
}

/** Reads every review of a content folder, in the order of their paths; throws as `listReviews`. */
export async function readDocuments(root = contentFolder()): Promise<ReviewDocument[]> {
  const schema = reviewSchema();
  const documents: ReviewDocument[] = [];
  for (const location of await listReviews(root)) {
    documents.push(readDocument(location, await readFile(location.file, 'utf8'), schema));
  }
  return documents;
}

/**
 * The reviews of a content folder, in the order of their paths.
 * @throws Error with a remedy where the folder is missing or holds no review
 */
export async function listReviews(
  root = contentFolder(),
): Promise<Pick<ReviewDocument, 'kind' | 'path' | 'file'>[]> {
  if (!existsSync(root)) {
    throw new Error(`The content folder ${root} does not exist. Set CONTENT_DIR to one that does.`);
  }
  if (!statSync(root).isDirectory()) {
    throw new Error(`The content folder ${root} is a file. Set CONTENT_DIR to a folder.`);
  }
  const reviews: Pick<ReviewDocument, 'kind' | 'path' | 'file'>[] = [];
  for (const kind of kindNames) {
    const folder = kindFolder(kind, root);
    for (const file of await reviewFiles(folder)) {
      reviews.push({ kind, path: file, file: path.relative('', path.join(folder, file)) });
    }
  }
  if (reviews.length > 0) return reviews;
  const expected = kindNames.map((kind) => kindFolder(kind, root)).join(' and ');
  throw new Error(
    `There is no review in ${expected}. Reviews are .md or .mdx files there; ` +
      '`npm run new` begins one, and CONTENT_DIR names another folder.',
  );
}

async function reviewFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.mdx?$/.test(file) && !/(^|\/)[_.]/.test(file))
    .sort();
}
