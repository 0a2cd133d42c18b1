import { byKind, kindNames, kinds, type Kind } from '../domain/kinds.ts';
import { byLanguage, languages, type Language } from '../domain/languages/index.ts';
import { groupByLetter, type LetterGroup } from '../domain/names/letters.ts';
import type { IndexEntry, ListingPage } from '../page-data.ts';
import { formatScore, overallOf } from '../domain/review/rating.ts';
import type { CountedTag, ReviewSummary } from '../domain/review/summary.ts';
import { urls } from '../urls.ts';
import { catalog, type LanguageCatalog } from './catalog.ts';
import { catalogOf } from './catalog-index.ts';
import { countedFamilies } from './categories.ts';
import { latestChanges } from '../domain/review/change-log.ts';
import { listingSize, pageCount, paginate } from '../domain/catalog/paging.ts';

const tagsShown = 24;
const changesShown = 3;

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
      const shelf = all[language].shelves[kind];
      const families = await countedFamilies(shelf, language);
      const changes = latestChanges(shelf.reviews, changesShown);
      const letters = kinds[kind].hasCategory ? [] : lettersOf(shelf.reviews, language);
      return paginate(shelf.reviews, listingSize).map((reviews) => ({
        kind,
        language,
        reviews,
        tags,
        families: reviews.page === 1 ? families : [],
        letters: reviews.page === 1 ? letters : [],
        changes: reviews.page === 1 ? changes : [],
        catalog: reviews.page === 1 && reviews.total > 0 ? filters : undefined,
        pagesIn: pagesIn[kind],
      }));
    }),
  );
  return (await Promise.all(listings)).flat();
}

/** Reviews by the first letters of their names, each with its overall. */
function lettersOf(
  reviews: readonly ReviewSummary[],
  language: Language,
): LetterGroup<IndexEntry>[] {
  const entries = reviews.map(({ kind, ref, name, rating }) => ({
    name,
    address: urls.review(kind, language, ref),
    number: formatScore(overallOf(rating)),
  }));
  return groupByLetter(entries, language);
}

/** The tags with the most reviews of a kind, most first, of those that have a page. */
export function popularTags({ tags }: LanguageCatalog, kind: Kind, most: number): CountedTag[] {
  return [...tags.values()]
    .map(({ tag, reviews }) => ({ tag, count: reviews[kind].length }))
    .filter(({ tag, count }) => tag.hasPage && count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, most);
}
