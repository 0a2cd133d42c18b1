import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { isWithin } from './inside.ts';

/** macOS and Windows watch all that is below a folder. Elsewhere each folder needs a watcher. */
const watchesBelow = process.platform === 'darwin' || process.platform === 'win32';

/**
 * Watches a folder and the folders in it, but not links. A folder's watcher tells of every file in
 * it, whether an editor writes into the file or puts another in its place. One for each file would
 * take seconds where there are thousands, and more watchers than some systems allow.
 * @param changed called at each change; with a file where nothing but what that holds has changed
 * @param failed told why a folder can't be watched
 * @returns what ends it
 */
export function watchFolder(
  folder: string,
  changed: (file?: string) => void,
  failed: (error: unknown) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  const start = (one: string) => {
    try {
      const watcher = watch(one, { recursive: watchesBelow });
      watcher.on('error', failed);
      watcher.on('change', (event, name) => {
        const file = name === null ? undefined : path.join(one, `${name}`);
        if (event === 'change') return changed(file);
        if (file !== undefined && !watchesBelow) follow(file);
        changed();
      });
      watchers.set(one, watcher);
      if (!watchesBelow) for (const inner of foldersIn(one)) start(inner);
    } catch (error) {
      if (isFolder(one)) failed(error);
    }
  };
  /** Watches what has come, and no longer what has gone: a name can be that of another folder now. */
  const follow = (one: string) => {
    if (watchers.has(one)) stop(one);
    if (isFolder(one)) start(one);
  };
  const stop = (one: string) => {
    for (const [name, watcher] of watchers) {
      if (!isWithin(name, one)) continue;
      watcher.close();
      watchers.delete(name);
    }
  };
  start(folder);
  return () => stop(folder);
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? path.join(folder, entry.name) : [],
  );
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}
