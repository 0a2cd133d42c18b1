/** The number of the thread of the build; further ones count on from it. */
export const buildThread = 1;

/**
 * Who draws each of some pages that any thread may draw, in memory that threads share: the number of
 * the one that claimed it first, and 0 for one that is free.
 */
export type Claims = Int32Array<SharedArrayBuffer>;

/** Claims for so many pages, all of them free. */
export function freeClaims(pages: number): Claims {
  return new Int32Array(new SharedArrayBuffer(pages * Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Claims a page for a thread.
 * @param place of the page among those that any thread may draw
 * @returns whose it is, of this thread or of the one that was first
 */
export function claim(claims: Claims, place: number, thread: number): number {
  return Atomics.compareExchange(claims, place, 0, thread) || thread;
}
