import { namedFamilies, type NamedFamily } from '../domain/categories/index.ts';
import type { Language } from '../domain/languages/index.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import type { CountedFamily, PickedFamily } from '../page-data.ts';
import { readCategories } from '../reading/data.ts';
import { onceABuild } from './once-a-build.ts';
import type { Shelf } from './shelf.ts';

/** The categories of products. */
export const categories = onceABuild(() => readCategories());

/** The families that some reviews are of, with the names that a language has for them. */
export async function familiesOf(
  reviews: readonly ReviewSummary[],
  language: Language,
): Promise<NamedFamily[]> {
  const used = new Set(reviews.map(({ category }) => category));
  return namedFamilies(await categories(), language, (id) => used.has(id));
}

/** The same families with the number of reviews that each category has. */
export async function countedFamilies(
  { byCategory }: Pick<Shelf, 'byCategory'>,
  language: Language,
): Promise<CountedFamily[]> {
  const countOf = (id: string) => byCategory.get(id)?.length ?? 0;
  const families = namedFamilies(await categories(), language, (id) => countOf(id) > 0);
  return families.map((family) => {
    const counted = family.categories.map((one) => ({ ...one, count: countOf(one.id) }));
    return { ...family, categories: counted, count: sum(counted) };
  });
}

const mostPicked = 12;

/** The main categories of some products with the picks of each: those with most reviews. */
export async function pickedFamilies(
  shelf: Pick<Shelf, 'byCategory' | 'picks'>,
  language: Language,
  most = mostPicked,
): Promise<PickedFamily[]> {
  const families = await countedFamilies(shelf, language);
  const withPicks = families
    .flatMap(({ categories }) => categories)
    .filter(({ id }) => shelf.picks.has(id));
  const main = new Set(withPicks.toSorted((one, other) => other.count - one.count).slice(0, most));
  return families
    .map(({ id, name, categories }) => ({
      ...{ id, name },
      categories: categories
        .filter((category) => main.has(category))
        .map((category) => ({ ...category, picks: shelf.picks.get(category.id)! })),
    }))
    .filter(({ categories }) => categories.length > 0);
}

function sum(counted: readonly { count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
