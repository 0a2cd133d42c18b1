import { cut } from './cut.ts';
import { fold } from './fold.ts';
import { writeIndex, type IndexFile } from './index-files.ts';
import { bodyStart, writePostings } from './postings.ts';
import { enlarged, TermTable } from './term-table.ts';

/** What is indexed. Words of the head, such as a name, rank before those of the body. */
export interface Document {
  head: string;
  body: string;
}

/** Collects documents one by one, which are numbered as they come, and makes an index of them. */
export class IndexBuilder {
  readonly #terms = new TermTable();
  /** The term at each place of all documents, one document behind the other; 0 is none. */
  #places = new Uint32Array(1 << 16);
  /** Where each document begins in them, and last where the next will. */
  readonly #starts = [0];

  add({ head, body }: Document): void {
    const start = this.#starts.at(-1)!;
    const headEnd = this.#place(head, start);
    this.#starts.push(this.#place(body, Math.max(headEnd, start + bodyStart)));
  }

  /** The files of the index: shards with the terms in their order, and an overview of them. */
  files(): Generator<IndexFile> {
    return writeIndex(this.#postings(), this.#starts.length - 1);
  }

  /** @returns where something else may begin, with a place between so that no phrase crosses it */
  #place(text: string, start: number): number {
    let end = start;
    const folded = fold(text);
    cut(folded, (from, to, position) => {
      end = start + position + 1;
      if (end > this.#places.length) this.#places = enlarged(this.#places, end);
      this.#places[end - 1] = this.#terms.numberOf(folded, from, to);
    });
    return end + 1;
  }

  /** The terms in their order, each with the documents that have it, and where. */
  *#postings(): Generator<[term: string, postings: Uint8Array]> {
    const { places, firsts } = this.#placesByTerm();
    const numbers = Array.from({ length: this.#terms.size }, (_, index) => index + 1);
    const terms = numbers.map((number): [string, number] => [this.#terms.termOf(number), number]);
    terms.sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [term, number] of terms) {
      yield [
        term,
        writePostings(places.subarray(firsts[number], firsts[number + 1]), this.#starts),
      ];
    }
  }

  /** Sorts the places by their terms, by counting. Those of a term go up to the first of the next. */
  #placesByTerm(): { places: Uint32Array; firsts: Uint32Array } {
    const placed = this.#places.subarray(0, this.#starts.at(-1));
    const firsts = new Uint32Array(this.#terms.size + 2);
    for (const number of placed) if (number > 0) firsts[number + 1]! += 1;
    for (let number = 1; number < firsts.length; number++) firsts[number]! += firsts[number - 1]!;
    const places = new Uint32Array(firsts.at(-1)!);
    const next = firsts.slice();
    for (let place = 0; place < placed.length; place++) {
      const number = placed[place]!;
      if (number > 0) places[next[number]!++] = place;
    }
    return { places, firsts };
  }
}
