import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/**
 * Asks whether a folder, or the nearest above it that there is, may be written to. Node would make
 * folders on a read-only disk with "no such file".
 * @throws Error of the operating system, with its code, where it may not
 */
export async function assertWritable(folder: string): Promise<void> {
  if (existsSync(folder)) await access(folder, constants.W_OK);
  else await assertWritable(path.dirname(folder));
}
