import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a function that writes files below a folder, and makes the folders that are missing. Ten
 * thousand of them would take many seconds by promises, since each waits for a thread four times.
 * @returns a function of a file's path below the folder, and what it holds
 */
export function fileWriter(root: string): (file: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, content) => {
    const place = path.join(root, file);
    const folder = path.dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(place, content);
  };
}
