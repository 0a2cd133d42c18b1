/** One page of a list, with what a reader needs to turn pages. */
export interface Paged<Item> {
  items: Item[];
  /** Counted from 1. */
  page: number;
  pages: number;
  total: number;
}

/** Reviews on a page of a listing, as cards or rows: few enough to draw within a frame. */
export const listingSize = 48;

/** Reviews on a page of a tag, as a table alone. */
export const tagPageSize = 100;

/** How many pages a list has; an empty one has an empty page. */
export function pageCount(items: number, size: number): number {
  return Math.max(1, Math.ceil(items / size));
}

/** Cuts a list into pieces; the last may be shorter. */
export function cutIntoPieces<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces = Math.ceil(items.length / size);
  return Array.from({ length: pieces }, (_, piece) =>
    items.slice(piece * size, (piece + 1) * size),
  );
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size: number): Paged<Item>[] {
  const pieces = items.length === 0 ? [[]] : cutIntoPieces(items, size);
  return pieces.map((piece, index) => ({
    items: piece,
    page: index + 1,
    pages: pieces.length,
    total: items.length,
  }));
}

/** The pages that a list's navigation names: first, last and the near ones. */
export function namedPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === pages || Math.abs(one - page) <= 2,
  );
}
