import type { YardstickTable } from '../domain/measurements/yardstick.ts';
import type { Vocabulary } from '../domain/tags/vocabulary.ts';
import { contentFolder, dataFile, vocabularyFile } from './content-folder.ts';
import { readYardstick } from './data.ts';
import { readVocabulary } from './vocabulary.ts';

/** The data files by which a review is read. Their texts are part of the version of readings. */
export interface Terms {
  vocabulary: Vocabulary;
  yardstick: YardstickTable;
}

/** Reads them; throws as `readData` does. */
export async function readTerms(root = contentFolder()): Promise<Terms> {
  return { vocabulary: await readVocabulary(root), yardstick: await readYardstick(root) };
}

/** Their files. */
export function termFiles(root = contentFolder()): string[] {
  return [vocabularyFile(root), dataFile('yardstick.yaml', root)];
}
