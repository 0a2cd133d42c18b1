import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { oncePerValue } from '../domain/check/once.ts';

/**
 * Adds reviews to Astro's list of which file follows which schema. Its language server uses the
 * list to help authors in their editor. Astro itself lists only what it could load, and an
 * unfinished review needs the help most.
 */
export function listForEditors(
  { collection, config }: Pick<LoaderContext, 'collection' | 'config'>,
  reviews: readonly { file: string }[],
): void {
  const list = new URL('.astro/collections/collections.json', config.root);
  if (!existsSync(list)) return;
  const known = JSON.parse(readFileSync(list, 'utf8')) as { entries: Record<string, string> };
  const missing = reviews.filter(({ file }) => known.entries[keyOf(file)] !== collection);
  // While developing, a save changes one of thousands of files and none of their names.
  if (missing.length === 0) return;
  for (const { file } of missing) known.entries[keyOf(file)] = collection;
  writeFileSync(list, JSON.stringify(known, null, 2));
}

/** The language server looks up a file by its address, decoded and in small letters. */
const keyOf = oncePerValue((file: string) =>
  decodeURIComponent(pathToFileURL(file).href).toLowerCase(),
);
