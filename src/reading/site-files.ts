import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folder = 'public';

/** The files of `public/`, by the address that each has on the site. */
export function siteFiles(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const below = path.relative(folder, path.join(entry.parentPath, entry.name));
    return [`/${below.split(path.sep).join('/')}`];
  });
}
