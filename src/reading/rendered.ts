import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placingOf } from '../domain/check/placing.ts';
import type { RenderedText } from '../domain/text/pieces.ts';
import { ReadingCache } from './cache.ts';
import { readingVersion } from './code-version.ts';
import { contentFolder } from './content-folder.ts';
import { digestOf } from './digest.ts';
import { takeReading } from './reading.ts';
import { readTerms } from './terms.ts';

let cache: ReadingCache | undefined;
let version: string | undefined;

/**
 * The text of a published review, ready to be drawn. It was kept when the review was judged, or is
 * rendered anew.
 * @param file as the collection's entry names it
 * @throws Error where the file has become one that can't be published
 */
export async function renderedText(file: string): Promise<RenderedText> {
  const root = contentFolder();
  const placing = placingOf(path.relative(root, path.resolve(file)).split(path.sep).join('/'));
  if (placing.is !== 'review') throw new Error(`${file} is no review of the content folder.`);
  const location = { file, kind: placing.kind, path: placing.path };
  cache ??= new ReadingCache();
  version ??= readingVersion(root);
  const bytes = readFileSync(file);
  const kept = cache.findRendered({ file, digest: digestOf(location, bytes, version) });
  const rendered =
    kept ??
    takeReading(location, bytes, {
      ...{ version, rendersText: true },
      ...(await readTerms(root)),
    }).rendered;
  const text = JSON.parse(rendered ?? 'null') as RenderedText | null;
  if (!text) throw new Error(`${file} has changed and has errors now.`);
  return text;
}
