import { ByteReader, ByteWriter } from './bytes.ts';

/** The position at which the body of each document begins; what comes before is its head. */
export const bodyStart = 1000;

/** The positions of something in each document that has it, in order. Documents are in order, too. */
export type Places = Map<number, number[]>;

const writer = new ByteWriter();

/**
 * Writes where a term is. Each document is its distance from the last and, for each place in it,
 * the distance from the last; 0 ends it.
 * @param places in all documents, one document behind the other
 * @param starts where each document begins in them
 */
export function writePostings(places: Uint32Array, starts: readonly number[]): Uint8Array {
  let document = -1;
  let start = 0;
  let end = 0;
  let last = 0;
  for (const place of places) {
    if (place >= end) {
      const next = documentAt(place, starts, document + 1);
      if (document >= 0) writer.number(0);
      writer.number(next - document);
      document = next;
      start = starts[next]!;
      end = starts[next + 1]!;
      last = -1;
    }
    writer.number(place - start - last);
    last = place - start;
  }
  return writer.take();
}

/** Reads the places of a term. */
export function readPostings(bytes: Uint8Array): Places {
  const places: Places = new Map();
  const reader = new ByteReader(bytes);
  for (let document = -1; !reader.isAtEnd;) {
    document += reader.number();
    const positions: number[] = [];
    let position = -1;
    while (!reader.isAtEnd) {
      const step = reader.number();
      if (step === 0) break;
      positions.push((position += step));
    }
    places.set(document, positions);
  }
  return places;
}

/** The last document that begins at a place or before it, sought from one on. */
function documentAt(place: number, starts: readonly number[], from: number): number {
  let low = from;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
