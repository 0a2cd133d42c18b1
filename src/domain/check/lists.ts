import { listingSize, pageCount, tagPageSize } from '../catalog/paging.ts';
import { kinds } from '../kinds.ts';
import { languages } from '../languages/index.ts';
import { hasTagPage } from '../tags/tag-page.ts';
import type { FiledCategory } from './filed-category.ts';
import { refKey, type Placed } from './library.ts';

/**
 * How many pages each list of the site has, by its path: the listings, `products/en`, the
 * categories, `products/en/dac`, and the tags, `tags/en/dac`. Drafts are in none. A tag of a single
 * review has no page.
 * @param filed the category of each product by kind and ref
 */
export function countPages(
  reviews: readonly Placed[],
  filed: ReadonlyMap<string, FiledCategory>,
): ReadonlyMap<string, number> {
  const listed = new Map<string, number>();
  const tagged = new Map<string, number>();
  const add = (counts: Map<string, number>, path: string, more = 1) =>
    counts.set(path, (counts.get(path) ?? 0) + more);
  // A listing has a page even where nothing is listed.
  for (const { plural } of Object.values(kinds)) {
    for (const language of languages) add(listed, `${plural}/${language}`, 0);
  }
  for (const { kind, review, tags } of reviews) {
    if (review.draft) continue;
    const listing = `${kinds[kind].plural}/${review.lang}`;
    add(listed, listing);
    const category = filed.get(refKey(kind, review.ref));
    if (category) add(listed, `${listing}/${category.id}`);
    for (const slug of tags) add(tagged, `tags/${review.lang}/${slug}`);
  }
  return new Map([...pagesOf(listed, listingSize), ...pagesOfTags(tagged)]);
}

function pagesOfTags(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].map(([path, count]) => [
    path,
    hasTagPage(count) ? pageCount(count, tagPageSize) : 0,
  ]);
}

function pagesOf(counts: ReadonlyMap<string, number>, size: number): [string, number][] {
  return [...counts].map(([path, count]) => [path, pageCount(count, size)]);
}
