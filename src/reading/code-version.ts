import { createHash } from 'node:crypto';
import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
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

/** A digest of files, and of all files in folders, links followed. */
export function digestOfSources(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const [name, bytes] of contentsOf(source)) {
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/**
 * A file with its bytes, or all files of a folder; nothing where there is nothing. A link is what it
 * says, and what it leads to.
 * @param within the real folders that it is in, so that a link back to one of them ends
 */
function* contentsOf(
  source: string,
  within: readonly string[] = [],
): Generator<[name: string, bytes: Buffer]> {
  if (lstatSync(source, { throwIfNoEntry: false })?.isSymbolicLink()) {
    yield [`${source} leads to`, readlinkSync(source, 'buffer')];
  }
  const found = lookAt(source);
  if (found?.isFile()) yield [source, readFileSync(source)];
  if (!found?.isDirectory()) return;
  const real = realpathSync(source);
  if (within.includes(real)) return;
  for (const name of readdirSync(source).sort()) {
    yield* contentsOf(path.join(source, name), [...within, real]);
  }
}

/** What there is; undefined behind a link that leads nowhere, or to itself. */
function lookAt(source: string): Stats | undefined {
  try {
    return statSync(source);
  } catch {
    return undefined;
  }
}
