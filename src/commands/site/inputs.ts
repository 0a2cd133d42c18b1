import { createHash } from 'node:crypto';
import path from 'node:path';
import { latestToday } from '../../domain/review/dates.ts';
import { buildSettings } from '../../page-settings.ts';
import { digestOfSources } from '../../reading/code-version.ts';
import { contentFolder } from '../../reading/content-folder.ts';
import { isInside } from '../../reading/inside.ts';

/** The files of the project that a build reads. */
const project = [
  ...['src', 'public', 'astro.config.mjs'],
  ...['tsconfig.json', 'package.json', 'package-lock.json'],
];

/**
 * A digest of everything that a build is made of: code, packages, reviews and their data, settings,
 * Node, and the day, by which pages tell ages. Ten thousand reviews take about a second.
 */
export function digestOfInputs(): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions, latestToday()]));
  for (const name of buildSettings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  const content = contentFolder();
  const isOwn = isInside(content, path.resolve('src'));
  const sources = isOwn ? project : [...project, content];
  return hash.update(digestOfSources(sources)).digest('base64url');
}
