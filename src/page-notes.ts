import type { IsoDate } from './domain/review/dates.ts';

/** What a page says of itself to search engines. */
export interface PageNote {
  /** The page in each of its languages, itself included, by `hreflang`; none where it is alone. */
  alternates: { hreflang: string; address: string }[];
  /** The day of what it shows, undefined where that has none. */
  modified: IsoDate | undefined;
}

/**
 * Each page notes what its head says when it is drawn, and the sitemap repeats it: so no page is
 * read back, and none is described twice. Astro loads pages and its configuration separately, each
 * with its own modules, which this global object joins.
 */
const shared = globalThis as { [key: symbol]: Map<string, PageNote> | undefined };
const notes = (shared[Symbol.for('soundproof.pages')] ??= new Map());

/** @param address the whole canonical address */
export function notePage(address: string, note: PageNote): void {
  notes.set(address, note);
}

/** The note of a page that search engines may list; undefined for any other. */
export function noteOf(address: string): PageNote | undefined {
  return notes.get(address);
}

/** The notes of all pages that search engines may list, in the order of their addresses. */
export function allNotes(): [address: string, note: PageNote][] {
  return [...notes].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Takes away what pages have noted so far, to be noted elsewhere. */
export function takeNotes(): [address: string, note: PageNote][] {
  const taken = [...notes];
  notes.clear();
  return taken;
}
