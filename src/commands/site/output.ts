import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { oncePerValue } from '../../domain/check/once.ts';
import { UsageError } from '../command-line.ts';
import { knownPages, newPageRecord, type KnownPage } from '../../publishing/page-record.ts';
import { writeAtomically } from '../files.ts';

/**
 * The list of what a build made, in the folder it made. It tells the next build what it may
 * replace.
 */
const listName = '.soundproof-build';
/** What the next build has to know of pages to leave them as they are. */
const pagesName = `${listName}.pages`;
/**
 * Where a whole build waits in that folder, and so on its disk, until its files are moved one by
 * one.
 */
const freshName = `${listName}.new`;

/**
 * Makes sure that a folder may be built to, and clears what a killed build left there.
 * @param target the absolute path of the folder
 * @throws UsageError where it holds something else than a build
 */
export async function prepareOutput(target: string): Promise<void> {
  await rm(path.join(target, freshName), { recursive: true, force: true });
  const isEmpty = !existsSync(target) || (await readdir(target)).length === 0;
  if (isEmpty || holdsBuild(target)) return;
  throw new UsageError(
    `OUT_DIR is ${target}, which holds files that no build made. ` +
      'Empty it, or set OUT_DIR to a folder of its own, such as dist.',
  );
}

/** Whether a folder holds a whole build. */
export function holdsBuild(target: string): boolean {
  return existsSync(path.join(target, listName)) || looksBuilt(target);
}

/** These tell a build from before there were lists. */
function looksBuilt(target: string): boolean {
  return ['index.html', '404.html', '_astro'].every((name) => existsSync(path.join(target, name)));
}

/**
 * Replaces the last build by a whole new one, on whatever disk that is. Files are replaced one by
 * one, so that every address answers at all times, and files that no build made stay. A last build
 * without a list is taken to have made what the new one makes. In between, the list names the files
 * of both, so that the next build knows everything that a killed one leaves.
 * @param built the folder of the new build; it is used up
 * @param record its pages that have a key, and those that it leaves as they are
 * @throws UsageError where a file that no build made is in the way; the last build is as it was
 */
export async function publish(
  built: string,
  target: string,
  record = newPageRecord(target),
): Promise<void> {
  const isNew = !existsSync(target);
  const fresh = path.join(target, freshName);
  await mkdir(target, { recursive: true });
  try {
    await move(built, fresh);
    await replace(fresh, target, record.kept);
    await writePages(target, knownPages(record));
  } finally {
    await rm(fresh, { recursive: true, force: true });
    if (isNew && (await readdir(target)).length === 0) await rmdir(target);
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

async function replace(fresh: string, target: string, kept: ReadonlySet<string>): Promise<void> {
  const drawn = filesOf(fresh);
  const files = [...drawn, ...kept];
  const made = new Set(files);
  const replaced = await lastFiles(target, files);
  assertFree(target, drawn, new Set(replaced));
  // Until all is in its place, nothing is known of pages.
  await rm(path.join(target, pagesName), { force: true });
  await writeList(target, [...files, ...replaced]);
  removeWithFolders(
    target,
    replaced.filter((file) => !made.has(file)),
  );
  await moveInto(target, fresh, drawn);
  await writeList(target, files);
}

/** Moves files from a folder into another on its disk; into one that holds nothing yet, whole folders. */
async function moveInto(target: string, from: string, files: readonly string[]): Promise<void> {
  const isFree = (await readdir(target)).every((name) => name.startsWith(listName));
  const moved = isFree ? await readdir(from) : files;
  const folders = new Set(isFree ? [] : moved.map((file) => path.dirname(file)));
  for (const folder of folders) mkdirSync(path.join(target, folder), { recursive: true });
  // One after another by promises, ten thousand files would take seconds.
  for (const name of moved) renameSync(path.join(from, name), path.join(target, name));
}

/**
 * The files that the last build made, whether they are still there or not.
 * @param files of the new build
 */
async function lastFiles(target: string, files: readonly string[]): Promise<string[]> {
  // To look through a large site takes longer than to replace the few files that an edit changes.
  if (existsSync(path.join(target, listName))) return builtFiles(target);
  const madeOnTop = new Set(files.map((file) => file.split('/')[0]));
  return filesOf(target, '', (name) => !name.startsWith(listName) && madeOnTop.has(name));
}

/**
 * Refuses a build in whose way there is a file that no build made.
 * @param replaced the files of the last build
 */
function assertFree(target: string, drawn: readonly string[], replaced: ReadonlySet<string>): void {
  const lookAt = (file: string): Stats | undefined =>
    isFolder(path.posix.dirname(file))
      ? lstatSync(path.join(target, file), { throwIfNoEntry: false })
      : undefined;
  const isFolder = oncePerValue(
    (folder: string): boolean => folder === '.' || lookAt(folder)?.isDirectory() === true,
  );
  const isOthersFile = oncePerValue(
    (file: string) => !replaced.has(file) && lookAt(file)?.isDirectory() === false,
  );
  const holdsOthers = (file: string) =>
    isFolder(file) && filesOf(target, file).some((one) => !replaced.has(one));
  const clash = drawn.find(
    (file) => [file, ...foldersOf(file)].some(isOthersFile) || holdsOthers(file),
  );
  if (clash === undefined) return;
  throw new UsageError(
    `OUT_DIR holds something in the place of ${clash} that no build made. Move it away.`,
  );
}

/**
 * What the last build knew of its pages.
 * @param target the absolute path of its folder
 * @returns nothing where it was not finished, or its record can't be read
 */
export async function lastPages(target: string): Promise<Map<string, KnownPage>> {
  try {
    const text = await readFile(path.join(target, pagesName), 'utf8');
    return new Map(JSON.parse(text) as [string, KnownPage][]);
  } catch {
    return new Map();
  }
}

/** The files of the last build below its folder, with `/`. */
export async function builtFiles(target: string): Promise<string[]> {
  const list = await readFile(path.join(target, listName), 'utf8');
  return list.split('\n').filter(Boolean);
}

/**
 * Makes pages that are in a folder already the last build there.
 * @param pages what is known of them, by their files below the folder, with `/`
 */
export async function takeAsBuilt(
  target: string,
  pages: ReadonlyMap<string, KnownPage>,
): Promise<void> {
  await writeList(target, [...pages.keys()]);
  await writePages(target, [...pages]);
}

async function writePages(target: string, pages: [file: string, page: KnownPage][]): Promise<void> {
  if (pages.length > 0) await writeAtomically(path.join(target, pagesName), JSON.stringify(pages));
}

async function writeList(target: string, files: readonly string[]): Promise<void> {
  await writeAtomically(path.join(target, listName), `${[...new Set(files)].sort().join('\n')}\n`);
}

/**
 * Removes files that are still there, and then the folders that they leave empty. Each folder is
 * looked at once: a thousand files of one may go at a time.
 */
function removeWithFolders(target: string, files: readonly string[]): void {
  const there = files.filter((file) => existsSync(path.join(target, file)));
  for (const file of there) rmSync(path.join(target, file));
  // A folder's path is longer than those of the folders that it is in.
  const folders = [...new Set(there.flatMap(foldersOf))].sort((a, b) => b.length - a.length);
  for (const folder of folders) {
    const place = path.join(target, folder);
    if (readdirSync(place).length === 0) rmdirSync(place);
  }
}

/**
 * The files below a folder, with `/` in their paths. Links count as files and are not followed, as
 * the recursive `readdirSync` would. Promises take five times as long for ten thousand folders.
 * @param isWanted whether what has a name on top of the folder is looked at
 */
function filesOf(folder: string, below = '', isWanted = (_name: string) => true): string[] {
  const entries = readdirSync(path.join(folder, below), { withFileTypes: true });
  return entries
    .filter(({ name }) => isWanted(name))
    .flatMap((entry) => {
      const file = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesOf(folder, file) : [file];
    });
}

/** The folders that a path names, the innermost first. */
function foldersOf(file: string): string[] {
  const segments = file.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
}
