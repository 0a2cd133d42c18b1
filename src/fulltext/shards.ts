import { ByteReader } from './bytes.ts';
import type { TermRange } from './ranges.ts';

/** What is known of an index before any of its shards is read. */
export interface Overview {
  /** How many documents there are. */
  documents: number;
  /** The first term of each shard, in their order. */
  firsts: string[];
  /** The bytes that each shard has as a file. */
  sizes: number[];
}

export const overviewFile = 'overview.bin';
export const shardFile = (shard: number) => `${shard}.bin`;

/** The shards that terms of a range may be in. */
export function shardsOf({ firsts }: Overview, { from, to }: TermRange): number[] {
  const first = Math.max(0, countUpTo(firsts, from) - 1);
  const end = countUpTo(firsts, to);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** A shard that was read. */
export class Shard {
  readonly #terms: string[];
  readonly #ends: number[] = [];
  readonly #postings: Uint8Array;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#terms = new TextDecoder().decode(reader.take(reader.number())).split('\n');
    let end = 0;
    for (let term = 0; term < this.#terms.length; term++) {
      this.#ends.push((end += reader.number()));
    }
    this.#postings = reader.take(end);
  }

  /** The postings of the terms of a range. */
  *find({ from, to }: TermRange): Generator<Uint8Array> {
    let at = countUpTo(this.#terms, from);
    if (this.#terms[at - 1] === from) at -= 1;
    for (; at < this.#terms.length && this.#terms[at]! <= to; at++) {
      yield this.#postings.subarray(this.#ends[at - 1] ?? 0, this.#ends[at]);
    }
  }
}

/** How many of some sorted terms are not behind a term. */
function countUpTo(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}
