import { existsSync } from 'node:fs';
import { access, constants, mkdtemp, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../command-line.ts';

/**
 * Checks that a folder, or the nearest existing one above it, takes new folders, by making one
 * there and removing it. Rights alone do not tell: `/proc` grants them and takes nothing.
 * @throws Error of the operating system, with its code, where it refuses
 * @throws UsageError where it says nothing of use
 */
export async function assertWritable(folder: string): Promise<void> {
  if (!existsSync(folder)) return assertWritable(path.dirname(folder));
  // On a read-only disk, making a folder may only fail with "no such file".
  await access(folder, constants.W_OK);
  try {
    await rmdir(await mkdtemp(path.join(folder, '.soundproof-')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new UsageError(`${folder} takes no new files. Choose another place.`);
  }
}
