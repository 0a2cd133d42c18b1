import { statSync } from 'node:fs';
import path from 'node:path';
import { noteOf, type PageNote } from '../page-notes.ts';

/** The name of a page's file in the folder that its address names. */
export const page = 'index.html';

/** How a file was left. One that was edited by hand is another size or time. */
export interface LeftFile {
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds. */
  modified: number;
}

/** A page as the last build left it. */
export interface KnownPage extends LeftFile {
  /** A digest of all that the page was made of. */
  key: string;
  /** What it says of itself to search engines. */
  note?: PageNote | undefined;
}

/** A page, or another file, of a build that has a key. */
interface KeyedPage {
  key: string;
  /** The whole canonical address of a page. */
  address?: string;
}

/** What a build knows of pages, by their files below the folder of the site, with `/`. */
export interface PageRecord {
  /** The folder of the last build. */
  folder: string;
  last: ReadonlyMap<string, KnownPage>;
  keyed: Map<string, KeyedPage>;
  /** The pages that stay as the last build left them. */
  kept: Set<string>;
  /** How the files of this build were left, as far as somebody has asked. */
  left: Map<string, LeftFile>;
  /** What makes files beside the pages. It is called before the build's own thread draws. */
  besides: (() => Promise<void>)[];
  /** How many pages other threads than that of the build have drawn. */
  drawnElsewhere: number;
  /** Told of each page that is drawn, and before the first one: how many are, and will be. */
  onDrawn?: (drawn: number, total: number) => void;
}

/**
 * Astro loads its configuration with modules of its own. This global object hands the record from
 * the command to the integrations and back.
 */
const shared = globalThis as { [key: symbol]: PageRecord | undefined };
const symbol = Symbol.for('soundproof.page-record');

/** The record of a build that begins. Its folder is an absolute path. */
export function newPageRecord(
  folder: string,
  last: ReadonlyMap<string, KnownPage> = new Map(),
): PageRecord {
  return {
    folder,
    last,
    keyed: new Map(),
    kept: new Set(),
    left: new Map(),
    besides: [],
    drawnElsewhere: 0,
  };
}

/** @param record undefined for none */
export function sharePageRecord(record: PageRecord | undefined): void {
  shared[symbol] = record;
}

/** The record of the build that runs, or undefined where Astro was started in another way. */
export function sharedPageRecord(): PageRecord | undefined {
  return shared[symbol];
}

/**
 * Leaves a file as the last build left it, if that made it of the same and nobody has touched it.
 * @param file below the folder of the site, with `/`
 * @returns what is known of it; undefined where it has to be made
 */
export function keepUnchanged(
  record: PageRecord,
  file: string,
  made: KeyedPage,
): KnownPage | undefined {
  record.keyed.set(file, made);
  const known = record.last.get(file);
  if (known?.key !== made.key || isTouched(path.join(record.folder, file), known)) return undefined;
  record.kept.add(file);
  return known;
}

/**
 * Leaves files that are made together as the last build left them, see `keepUnchanged`: all of them,
 * or none.
 * @returns whether they are left
 */
export function keepAllUnchanged(
  record: PageRecord,
  files: readonly string[],
  made: KeyedPage,
): boolean {
  const changed = files.filter((file) => !keepUnchanged(record, file, made));
  if (changed.length > 0) for (const file of files) record.kept.delete(file);
  return changed.length === 0;
}

/** Whether a file of the last build is gone or another than it was. */
export function isTouched(file: string, { size, modified }: LeftFile): boolean {
  const now = statSync(file, { throwIfNoEntry: false });
  return now?.size !== size || now.mtimeMs !== modified;
}

/** The paths of the pages that stay as the last build left them, such as `products/en/a/`. */
export function keptPages(): string[] {
  const files = [...(sharedPageRecord()?.kept ?? [])];
  return files.filter((file) => path.posix.basename(file) === page).map(path.posix.dirname);
}

/**
 * How a file of a build that is in its place was left. One that was kept has been looked at before,
 * and others are looked at once.
 */
export function leftFile({ folder, last, kept, left }: PageRecord, file: string): LeftFile {
  const known = (kept.has(file) ? last.get(file) : undefined) ?? left.get(file);
  if (known) return { size: known.size, modified: known.modified };
  const { size, mtimeMs: modified } = statSync(path.join(folder, file));
  const found = { size, modified };
  left.set(file, found);
  return found;
}

/** All that the next build has to know of the pages of this one, which is in its place. */
export function knownPages(record: PageRecord): [file: string, page: KnownPage][] {
  return [...record.keyed].map(([file, { key, address }]) => {
    const note = address === undefined ? undefined : noteOf(address);
    return [file, { key, ...leftFile(record, file), note }];
  });
}
