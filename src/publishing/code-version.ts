import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { havePreviews } from '../page-settings.ts';
import { digestOfSources } from '../reading/code-version.ts';

/** The settings that pages depend on. */
const pageSettings = ['SITE_URL', 'BASE_PATH'];

let drawingDigest: string | undefined;

/** A digest of everything but its data that a page is made of. Files are read once a process. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(process.version);
  hash.update(`previews=${havePreviews()}\n`);
  for (const name of pageSettings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  return hash.update((drawingDigest ??= digestOfSources(drawing()))).digest('base64url');
}

/** What draws pages: code, strings, styles and packages. What is content comes to them as data. */
function drawing(): string[] {
  const rooms = readdirSync('src').filter((name) => name !== 'content');
  return [
    ...rooms.map((name) => `src/${name}`),
    ...['astro.config.mjs', 'tsconfig.json', 'package-lock.json'],
  ];
}
