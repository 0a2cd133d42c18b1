import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placingOf } from '../domain/check/placing.ts';
import type { RenderedText } from '../domain/text/pieces.ts';
import { ReadingCache } from './cache.ts';
import { readingVersion } from './code-version.ts';
import { contentFolder } from './content-folder.ts';
import { digestOf, digestOfText } from './digest.ts';
import { judgedReview } from './shared-judgement.ts';

let cache: ReadingCache | undefined;
let version: string | undefined;

/**
 * The text of a published review, ready to be drawn. It was kept when the review was judged, or is
 * rendered anew.
 * @param file as the collection's entry names it
 * @param digest by which it was judged: what was judged is found without looking at the file again
 * @throws Error where the file has become one that can't be published
 */
export async function renderedText(
  file: string,
  digest = judgedReview(file)?.digest,
): Promise<RenderedText> {
  const text = JSON.parse(await renderedJson(file, digest)) as RenderedText | null;
  if (!text) throw new Error(`${file} has changed and has errors now.`);
  return text;
}

/** The digest of the text of a published review. Where it was judged with its text, nothing is read. */
export async function textDigest(file: string): Promise<string> {
  const { text, digest } = judgedReview(file) ?? {};
  return text ?? digestOfText(await renderedJson(file, digest));
}

async function renderedJson(file: string, digest: string | undefined): Promise<string> {
  cache ??= new ReadingCache();
  const kept = digest === undefined ? undefined : cache.findRendered({ file, digest });
  return kept ?? renderFile(file, cache);
}

/** The text as JSON, by what the file holds now; null where that can't be published. */
async function renderFile(file: string, cache: ReadingCache): Promise<string> {
  const root = contentFolder();
  const placing = placingOf(path.relative(root, path.resolve(file)).split(path.sep).join('/'));
  if (placing.is !== 'review') throw new Error(`${file} is no review of the content folder.`);
  const location = { file, kind: placing.kind, path: placing.path };
  version ??= readingVersion(root);
  const bytes = readFileSync(file);
  const kept = cache.findRendered({ file, digest: digestOf(location, bytes, version) });
  if (kept !== undefined) return kept;
  // Hardly a page gets here, and what reads a text has more modules than all that a page is made of.
  const { takeReading } = await import('./reading.ts');
  const { readTerms } = await import('./terms.ts');
  const terms = { ...(await readTerms(root)), version, rendersText: true };
  return takeReading(location, bytes, terms).rendered!;
}
