import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a build waits before it looks again, in milliseconds. */
const interval = 200;

/**
 * Waits until no other build uses the target folder or this checkout, whose `.astro/` all builds
 * share. The locks are the operating system's, so they end with the process, however it ends. They
 * go through SQLite because Node has no other way to them.
 * @param target the absolute path of the folder that is built
 * @returns a function that releases both
 */
export async function lockForBuild(target: string): Promise<() => void> {
  const folder = createHash('sha256').update(target).digest('hex').slice(0, 16);
  const user = process.getuid?.() ?? 0;
  const checkout = await lock(path.resolve('.astro', 'build.lock'));
  const output = await lock(path.join(tmpdir(), `soundproof-${user}-${folder}.lock`));
  return () => [checkout, output].forEach((database) => database.close());
}

async function lock(file: string): Promise<DatabaseSync> {
  await mkdir(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  for (let told = false; !isLocked(database); told = true) {
    if (!told) console.error('Another build is running; this one waits until it has ended.');
    await wait(interval);
  }
  return database;
}

function isLocked(database: DatabaseSync): boolean {
  const busy = 5;
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}
