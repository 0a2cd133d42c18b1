import { deflateRawSync } from 'node:zlib';
import { ByteWriter } from './bytes.ts';
import { overviewFile, shardFile, type Overview } from './shards.ts';

/** A file of an index, compressed. */
export interface IndexFile {
  name: string;
  bytes: Uint8Array;
}

/** How many bytes a shard has before it is compressed; a longer term has a shard of its own. */
const fullShard = 40_000;

/**
 * Writes an index: shards with the terms in their order, and an overview of which terms are in
 * which.
 */
export function* writeIndex(
  terms: Iterable<readonly [term: string, postings: Uint8Array]>,
  documents: number,
): Generator<IndexFile> {
  const overview: Overview = { documents, firsts: [], sizes: [] };
  let shard: (readonly [string, Uint8Array])[] = [];
  let size = 0;
  const close = (): IndexFile => {
    const bytes = deflateRawSync(writeShard(shard));
    const name = shardFile(overview.sizes.length);
    overview.firsts.push(shard[0]![0]);
    overview.sizes.push(bytes.length);
    [shard, size] = [[], 0];
    return { name, bytes };
  };
  for (const term of terms) {
    const length = term[0].length + term[1].length;
    if (size > 0 && size + length > fullShard) yield close();
    shard.push(term);
    size += length;
  }
  if (size > 0) yield close();
  yield { name: overviewFile, bytes: deflateRawSync(JSON.stringify(overview)) };
}

/** The lengths of the terms' list and of each one's postings, the list, and the postings. */
function writeShard(terms: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const list = Buffer.from(terms.map(([term]) => term).join('\n'));
  const writer = new ByteWriter();
  writer.number(list.length);
  writer.append(list);
  for (const [, { length }] of terms) writer.number(length);
  for (const [, postings] of terms) writer.append(postings);
  return writer.take();
}
