import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheRoot } from '../reading/cache-root.ts';

/** The folder in which builds keep things of a kind for those after them. */
export function cacheFolder(kind: string): string {
  return path.resolve(cacheRoot(), kind);
}

/** Forgets what is kept of other versions, and what an interrupted build has left. */
export async function forgetOthers(folder: string, current: ReadonlySet<string>): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    if (!current.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}
