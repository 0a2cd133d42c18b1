import type { Columns } from '../../domain/catalog/columns.ts';
import { pieceOrder } from '../../domain/catalog/verdict-pieces.ts';
import { urls } from '../../urls.ts';
import { fetchOnce } from '../fetch-once.ts';

/** Where the pieces of a catalog's sentences are, and how many sentences each holds. */
export interface VerdictFiles {
  name: string;
  size: number;
}

/** The sentences that cards show, fetched piece by piece. */
export class Verdicts {
  readonly #columns: Columns;
  readonly #files: VerdictFiles;
  /** The reviews as the pieces hold them, and the place of each there, once they are asked for. */
  #order: Uint32Array | undefined;
  #placeOf = new Uint32Array();
  readonly #pieces = new Map<number, () => Promise<string[]>>();
  readonly #known = new Map<number, string>();

  constructor(columns: Columns, files: VerdictFiles) {
    this.#columns = columns;
    this.#files = files;
  }

  /** The sentence of a review, once its piece is there. */
  of(review: number): string | undefined {
    return this.#known.get(review);
  }

  /** Fetches the pieces of some reviews that are not there yet; rejects where one can't be had. */
  async load(reviews: readonly number[]): Promise<void> {
    this.#order ??= this.#putInOrder();
    const pieces = new Set(
      reviews.map((review) => Math.floor(this.#placeOf[review]! / this.#files.size)),
    );
    await Promise.all([...pieces].map((piece) => this.#loadPiece(piece)));
  }

  #putInOrder(): Uint32Array {
    const order = pieceOrder(this.#columns);
    this.#placeOf = new Uint32Array(order.length);
    order.forEach((review, place) => (this.#placeOf[review] = place));
    return order;
  }

  async #loadPiece(piece: number): Promise<void> {
    const { name, size } = this.#files;
    let fetchPiece = this.#pieces.get(piece);
    if (!fetchPiece)
      this.#pieces.set(piece, (fetchPiece = fetchOnce(urls.data(`${name}/${piece}`))));
    (await fetchPiece()).forEach((sentence, at) => {
      this.#known.set(this.#order![piece * size + at]!, sentence);
    });
  }
}
