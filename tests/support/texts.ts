import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder with its text, in the order of their paths; links are left out. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts: Record<string, string> = {};
  for (const file of files) texts[path.relative(folder, file)] = await readFile(file, 'utf8');
  return texts;
}
