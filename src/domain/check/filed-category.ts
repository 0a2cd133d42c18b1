import type { Categories } from '../categories/index.ts';
import { buildCategoryTeller, type ToldCategory } from '../categories/tell.ts';
import { kinds } from '../kinds.ts';
import type { Placed } from './library.ts';

/** The category of a product, by id, and what gives it: its key, or tags and words that tell it. */
export interface FiledCategory {
  id: string;
  by: 'key' | ToldCategory['by'];
}

/**
 * Files the reviews of every kind that has categories: a key that names one decides, else the
 * reviews in all languages together tell it, so that it is one decision a ref.
 * @param byRef reviews by kind and ref
 */
export function fileCategories(
  byRef: ReadonlyMap<string, readonly Placed[]>,
  categories: Categories,
): Map<string, FiledCategory> {
  const tell = buildCategoryTeller(categories);
  const filed = new Map<string, FiledCategory>();
  for (const [key, reviews] of byRef) {
    if (!kinds[reviews[0]!.kind].hasCategory) continue;
    const named = reviews
      .map(({ review }) => review.category)
      .find((id) => id !== undefined && categories.byId.has(id));
    const category: FiledCategory | undefined =
      named === undefined ? tell(reviews.map(textOf)) : { id: named, by: 'key' };
    if (category) filed.set(key, category);
  }
  return filed;
}

function textOf({ review: { target_name: name, summary, tags } }: Placed) {
  return { name, summary, tags };
}
