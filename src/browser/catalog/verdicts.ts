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
  /** In the order of the pieces, once it is asked for: to sort takes longer than to draw cards. */
  #refs: readonly string[] = [];
  #places: ReadonlyMap<string, number> = new Map();
  readonly #pieces = new Map<number, () => Promise<string[]>>();
  readonly #known = new Map<string, string>();

  constructor(columns: Columns, files: VerdictFiles) {
    this.#columns = columns;
    this.#files = files;
  }

  /** The sentence of a review, once its piece is there. */
  of(ref: string): string | undefined {
    return this.#known.get(ref);
  }

  /** Fetches the pieces of some reviews that are not there yet; rejects where one can't be had. */
  async load(refs: readonly string[]): Promise<void> {
    if (this.#refs.length === 0) this.#putInOrder();
    const pieces = new Set(
      refs.map((ref) => Math.floor(this.#places.get(ref)! / this.#files.size)),
    );
    await Promise.all([...pieces].map((piece) => this.#loadPiece(piece)));
  }

  #putInOrder(): void {
    this.#refs = pieceOrder(this.#columns).map((review) => this.#columns.refs[review]!);
    this.#places = new Map(this.#refs.map((ref, place) => [ref, place]));
  }

  async #loadPiece(piece: number): Promise<void> {
    const { name, size } = this.#files;
    let fetchPiece = this.#pieces.get(piece);
    if (!fetchPiece)
      this.#pieces.set(piece, (fetchPiece = fetchOnce(urls.data(`${name}/${piece}`))));
    (await fetchPiece()).forEach((sentence, at) => {
      this.#known.set(this.#refs[piece * size + at]!, sentence);
    });
  }
}
