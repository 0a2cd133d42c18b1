import {
  buildVocabulary,
  type TagConcept,
  vocabularySchema,
  type Vocabulary,
} from '../domain/tags/vocabulary.ts';
import { contentFolder, vocabularyFile } from './content-folder.ts';
import { readData } from './data.ts';

/** Reads and indexes the tag vocabulary of a content folder; throws as `readData` does. */
export async function readVocabulary(root = contentFolder()): Promise<Vocabulary> {
  return buildVocabulary(await readConcepts(root));
}

/** Reads the concepts of the tag vocabulary of a content folder; throws as `readData` does. */
export async function readConcepts(root = contentFolder()): Promise<TagConcept[]> {
  return Object.values(await readData(vocabularyFile(root), vocabularySchema));
}
