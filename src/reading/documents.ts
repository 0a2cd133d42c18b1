import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { readDocument, type ReviewDocument } from '../domain/check/document.ts';
import { kindNames, type Kind } from '../domain/kinds.ts';
import type { Problem } from '../domain/check/problems.ts';
import { judge } from '../domain/rules/index.ts';
import { reviewSchema } from '../domain/check/schema.ts';
import {
  buildVocabulary,
  tagSchema,
  type TagConcept,
  type Vocabulary,
} from '../domain/tags/vocabulary.ts';
import { contentFolder, kindFolder, vocabularyFile } from './content-folder.ts';
import { readData } from './data.ts';

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

/** Reads every review of a content folder, in the order of their paths. */
export async function readDocuments(root = contentFolder()): Promise<ReviewDocument[]> {
  if (!existsSync(root)) {
    throw new Error(`The content folder ${root} does not exist. Set CONTENT_DIR to one that does.`);
  }
  const schema = reviewSchema();
  const documents: ReviewDocument[] = [];
  for (const kind of kindNames) {
    const folder = kindFolder(kind, root);
    for (const file of await reviewFiles(folder)) {
      const absolute = path.join(folder, file);
      const location = { kind, path: file, file: path.relative('', absolute) };
      documents.push(readDocument(location, await readFile(absolute, 'utf8'), schema));
    }
  }
  if (documents.length === 0) {
    const expected = kindNames.map((kind: Kind) => kindFolder(kind, root)).join(' and ');
    throw new Error(`There is no review in ${expected}. Reviews are .md or .mdx files there.`);
  }
  return documents;
}

/** Reads and indexes the tag vocabulary of a content folder; throws as `readConcepts` does. */
export async function readVocabulary(root = contentFolder()): Promise<Vocabulary> {
  return buildVocabulary(await readConcepts(root));
}

/**
 * Reads the concepts of the tag vocabulary of a content folder.
 * @throws Error that names the file and the entry where it does not hold
 */
export async function readConcepts(root = contentFolder()): Promise<TagConcept[]> {
  return Object.values(await readData(vocabularyFile(root), z.record(z.string(), tagSchema)));
}

async function reviewFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.mdx?$/.test(file) && !/(^|\/)[_.]/.test(file))
    .sort();
}
