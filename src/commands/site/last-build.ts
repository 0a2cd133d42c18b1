import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../../publishing/cache-folder.ts';
import { isTouched, type LeftFile } from '../../publishing/page-record.ts';
import { writeAtomically } from '../files.ts';
import type { BuildReport } from './report/gather.ts';

/** A build, as it tells the next one of itself. */
export interface LastBuild {
  /** A digest of everything that it was made of. */
  inputs: string;
  report: BuildReport;
  /** The list of the reviews that it refused, as it was printed. */
  refused: string | undefined;
}

interface Kept extends LastBuild {
  /** How each file was left. */
  files: [file: string, size: number, modified: number][];
}

/**
 * Keeps what the next build has to know to do nothing. It is in the cache, which nobody publishes.
 * @param left how each file was left
 */
export async function keepBuild(
  target: string,
  build: LastBuild,
  left: ReadonlyMap<string, LeftFile>,
): Promise<void> {
  const files: Kept['files'] = [...left].map(([file, { size, modified }]) => [
    file,
    size,
    modified,
  ]);
  try {
    await writeAtomically(keptFile(target), JSON.stringify({ ...build, files }));
  } catch {
    // The disk is full, or the cache takes no files. The next build looks at everything again.
  }
}

/** Forgets the last build in a folder, before another takes its place. */
export async function forgetBuild(target: string): Promise<void> {
  await rm(keptFile(target), { force: true });
}

/**
 * The last build in a folder, if one of the same would make the same, and nobody has touched its
 * files.
 * @param inputs the digest of everything that a build would be made of now
 */
export async function findSameBuild(
  target: string,
  inputs: string,
): Promise<LastBuild | undefined> {
  const kept = await readKept(target);
  if (kept?.inputs !== inputs) return undefined;
  const isTorn = kept.files.some(([file, size, modified]) =>
    isTouched(path.join(target, file), { size, modified }),
  );
  return isTorn ? undefined : kept;
}

async function readKept(target: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(keptFile(target), 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Where a build in a folder is kept. One cache may serve several folders. */
export function keptFile(target: string): string {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 16);
  return path.join(cacheFolder('builds'), `${name}.json`);
}
