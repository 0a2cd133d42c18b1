import { IndexBuilder } from '../fulltext/build.ts';
import type { IndexFile } from '../fulltext/index-files.ts';
import { renderedText } from '../reading/rendered.ts';
import { searchedText } from './searched-text.ts';

/** A review that an index holds. */
export interface IndexedReview {
  file: string;
  /** By which it was judged. */
  digest: string;
  /** What ranks before its text: name, tags and summary. */
  head: string;
}

/** Makes the files of the full-text index of a language; what a worker runs. */
export async function indexFiles(reviews: readonly IndexedReview[]): Promise<IndexFile[]> {
  const builder = new IndexBuilder();
  for (const { file, digest, head } of reviews) {
    const { pieces } = await renderedText(file, digest);
    builder.add({ head, body: searchedText(pieces) });
  }
  return [...builder.files()];
}
