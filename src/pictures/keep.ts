import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draw } from './draw.ts';
import { families, fontPackage } from './fonts.ts';
import type { Picture } from './picture.ts';

let drawer: string | undefined;

/** The versions of all packages that draw. */
function drawerVersion(): string {
  const packages = ['node_modules/@takumi-rs/core', ...Object.values(families).map(fontPackage)];
  return packages
    .map((folder) => readFileSync(path.join(folder, 'package.json'), 'utf8'))
    .map((text) => (JSON.parse(text) as { version: string }).version)
    .join();
}

/** A digest of all that decides how a picture looks, fit to be a file's name. */
export function pictureKey(picture: Picture): string {
  return createHash('sha256')
    .update((drawer ??= drawerVersion()))
    .update(JSON.stringify(picture))
    .digest('base64url');
}

/** Gives a picture from the folder in which pictures are kept, or draws it and keeps it there. */
export async function keptPicture(
  picture: Picture,
  folder: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(folder, pictureKey(picture));
  try {
    return await readFile(file);
  } catch {
    const drawn = await draw(picture);
    await keep(drawn, file);
    return drawn;
  }
}

async function keep(drawn: Uint8Array, file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.new`, drawn);
    await rename(`${file}.new`, file);
  } catch {
    // The disk is full, or the cache takes no files. The next build draws the picture anew.
  }
}
