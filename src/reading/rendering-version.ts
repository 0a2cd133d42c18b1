import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What decides how a review's text becomes HTML and data: code, strings, and packages. */
const sources = ['src/markdown', 'src/domain', 'src/i18n', 'src/urls.ts', 'package-lock.json'];

/**
 * A digest of everything but the review that decides what becomes of it. Astro caches rendered
 * entries by their text alone; with another version they have to be rendered anew.
 */
export async function renderingVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    if (!existsSync(source)) continue;
    for (const file of await filesOf(source)) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesOf(source: string): Promise<string[]> {
  if (path.extname(source)) return [source];
  const files = await readdir(source, { recursive: true });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => path.join(source, file));
}
