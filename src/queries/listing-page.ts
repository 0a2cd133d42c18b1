import { byKind, kindNames, type Kind } from '../domain/kinds.ts';
import { byLanguage, languages } from '../domain/languages/index.ts';
import type { ListingPage } from '../page-data.ts';
import type { CountedTag } from '../domain/review/summary.ts';
import { catalog, type LanguageCatalog } from './catalog.ts';
import { catalogOf } from './catalog-index.ts';
import { countedFamilies } from './categories.ts';
import { listingSize, pageCount, paginate } from '../domain/catalog/paging.ts';

const tagsShown = 24;

/** Every page of every listing. */
export async function listingPages(): Promise<ListingPage[]> {
  const all = await catalog();
  const pagesIn = byKind((kind) =>
    byLanguage((language) => pageCount(all[language].shelves[kind].reviews.length, listingSize)),
  );
  const listings = languages.flatMap((language) =>
    kindNames.map(async (kind) => {
      const tags = popularTags(all[language], kind, tagsShown);
      const filters = await catalogOf(kind, language);
      const families = await countedFamilies(all[language].shelves[kind], language);
      return paginate(all[language].shelves[kind].reviews, listingSize).map((reviews) => ({
        kind,
        language,
        reviews,
        tags,
        families,
        catalog: reviews.page === 1 && reviews.total > 0 ? filters : undefined,
        pagesIn: pagesIn[kind],
      }));
    }),
  );
  return (await Promise.all(listings)).flat();
}

/** The tags with the most reviews of a kind, most first, of those that have a page. */
export function popularTags({ tags }: LanguageCatalog, kind: Kind, most: number): CountedTag[] {
  return [...tags.values()]
    .map(({ tag, reviews }) => ({ tag, count: reviews[kind].length }))
    .filter(({ tag, count }) => tag.hasPage && count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, most);
}
