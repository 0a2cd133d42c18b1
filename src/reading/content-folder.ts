import { existsSync } from 'node:fs';
import path from 'node:path';
import { kinds, type Kind } from '../domain/kinds.ts';

/** The folder that holds the reviews: `CONTENT_DIR`, or the project's own `src/content`. */
export function contentFolder(): string {
  return path.resolve(process.env.CONTENT_DIR || 'src/content');
}

/**
 * The folder of one kind of review that files are added to: `products`, or `_products` where a
 * content folder is a Jekyll tree. Both are read.
 */
export function kindFolder(kind: Kind, root = contentFolder()): string {
  const { plural } = kinds[kind];
  const jekyll = path.join(root, `_${plural}`);
  return existsSync(jekyll) ? jekyll : path.join(root, plural);
}

/** A data file such as `tags.yaml`: the content folder's own, or the project's. */
export function dataFile(name: string, root = contentFolder()): string {
  const own = path.join(root, name);
  return existsSync(own) ? own : path.resolve('src/content', name);
}

/** The data files by their names. */
const dataFileNames = [
  'tags.yaml',
  'categories.yaml',
  'sources.yaml',
  'makers.yaml',
  'yardstick.yaml',
  'measurers.yaml',
  'rigs.yaml',
  'targets/targets.yaml',
  'words.yaml',
  'method.yaml',
];

/** Every data file that a content folder goes by. */
export function dataFiles(root = contentFolder()): string[] {
  return dataFileNames.map((name) => dataFile(name, root));
}

/** The file with the tags' names. */
export function vocabularyFile(root = contentFolder()): string {
  return dataFile('tags.yaml', root);
}
