import { IndexBuilder, type Document } from '../../src/fulltext/build.ts';
import { FullText } from '../../src/fulltext/search.ts';

/** An index of some documents, and the names of its files in the order in which they are read. */
export async function indexOf(
  documents: readonly Document[],
): Promise<{ index: FullText; read: string[] }> {
  const builder = new IndexBuilder();
  for (const document of documents) builder.add(document);
  const files = new Map([...builder.files()].map(({ name, bytes }) => [name, bytes]));
  const read: string[] = [];
  const index = await FullText.open(async (name) => {
    read.push(name);
    return Uint8Array.from(files.get(name)!);
  });
  return { index, read };
}
