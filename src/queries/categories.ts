import { namedFamilies, type Categories, type NamedFamily } from '../domain/categories/index.ts';
import type { Language } from '../domain/languages/index.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { readCategories } from '../reading/data.ts';

let known: Promise<Categories> | undefined;

/** The categories of products, read once a build; anew for each page while developing. */
export function categories(): Promise<Categories> {
  if (import.meta.env.DEV) return readCategories();
  return (known ??= readCategories());
}

/** The families that some reviews are of, with the names that a language has for them. */
export async function familiesOf(
  reviews: readonly ReviewSummary[],
  language: Language,
): Promise<NamedFamily[]> {
  const used = new Set(reviews.map(({ category }) => category));
  return namedFamilies(await categories(), language, (id) => used.has(id));
}
