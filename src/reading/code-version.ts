import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { termFiles } from './terms.ts';

/** What decides what a file's bytes become: code, strings and packages. */
const sources = [
  'src/reading',
  'src/markdown',
  'src/domain',
  'src/i18n',
  'src/urls.ts',
  'package-lock.json',
];

/**
 * A digest of everything but the reviews that decides what becomes of one: the code, the
 * terms and the base path. Readings of another version have to be taken anew.
 */
export function readingVersion(root: string): string {
  const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
  for (const file of termFiles(root)) hash.update(readFileSync(file));
  return hash.update((codeDigest ??= digestOfSources(sources))).digest('hex');
}

let codeDigest: string | undefined;

/** A digest of files, and of all files in folders. A link counts as what it says. */
export function digestOfSources(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(contentOf(file));
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  if (!existsSync(source)) return [];
  if (!lstatSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function contentOf(file: string): string | Buffer {
  return lstatSync(file).isSymbolicLink() ? readlinkSync(file) : readFileSync(file);
}
