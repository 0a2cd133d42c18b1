import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/**
 * Checks that a folder, or the nearest existing one above it, may be written to. On a read-only
 * disk Node itself would only say "no such file".
 * @throws Error of the operating system, with its code, where it may not be
 */
export async function assertWritable(folder: string): Promise<void> {
  if (existsSync(folder)) await access(folder, constants.W_OK);
  else await assertWritable(path.dirname(folder));
}
