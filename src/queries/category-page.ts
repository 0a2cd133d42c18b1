import { wordsOf } from '../domain/categories/index.ts';
import { listingSize, pageCount, paginate } from '../domain/catalog/paging.ts';
import { kindNames, kinds, type Kind } from '../domain/kinds.ts';
import { byLanguage, languages, type Language } from '../domain/languages/index.ts';
import { latestChanges } from '../domain/review/change-log.ts';
import { medianOf, type ReviewSummary } from '../domain/review/summary.ts';
import { pricedReviews } from '../domain/value/priced.ts';
import type { CategoryOverview, CategoryPage, CountedFamily } from '../page-data.ts';
import { catalog, type Catalog } from './catalog.ts';
import { categories, countedFamilies } from './categories.ts';
import type { Shelf } from './shelf.ts';
import { valueOf } from './value.ts';

const changesShown = 3;

/** Every page of every category. */
export async function categoryPages(): Promise<CategoryPage[]> {
  const all = await catalog();
  const shelves = kindNames
    .filter((kind) => kinds[kind].hasCategory)
    .flatMap((kind) => languages.map((language) => pagesOfShelf(all, kind, language)));
  return (await Promise.all(shelves)).flat();
}

async function pagesOfShelf(all: Catalog, kind: Kind, language: Language): Promise<CategoryPage[]> {
  const shelf = all[language].shelves[kind];
  const families = await countedFamilies(shelf, language);
  const { byId } = await categories();
  return families.flatMap((family) =>
    family.categories.flatMap(({ id }) => {
      const reviews = shelf.byCategory.get(id)!;
      const shared = {
        ...{ kind, language },
        category: wordsOf(byId.get(id)!, language),
        pagesIn: byLanguage((one) => pagesOf(all[one].shelves[kind].byCategory.get(id))),
      };
      const overview = overviewOf(id, family, shelf);
      return paginate(reviews, listingSize).map((page) => ({
        ...{ ...shared, reviews: page },
        ranks: new Map(page.items.map(({ ref }) => [ref, shelf.standings.get(ref)!.rank])),
        overview: page.page === 1 ? overview : undefined,
      }));
    }),
  );
}

function overviewOf(category: string, family: CountedFamily, shelf: Shelf): CategoryOverview {
  const reviews = shelf.byCategory.get(category)!;
  return {
    family,
    sisters: family.categories.filter(({ id }) => id !== category),
    numbers: {
      reviews: reviews.length,
      companies: new Set(reviews.map(({ company }) => company.ref)).size,
      median: medianOf(shelf.spreads.get(category)!)!,
      medianOfAll: medianOf(shelf.spread)!,
      middlePrices: middlePricesOf(reviews),
    },
    picks: shelf.picks.get(category),
    value: valueOf(reviews),
    changes: latestChanges(reviews, changesShown),
  };
}

function pagesOf(reviews: readonly ReviewSummary[] | undefined): number {
  return reviews ? pageCount(reviews.length, listingSize) : 0;
}

/** The prices a quarter and three quarters up the list, cheapest first. */
function middlePricesOf(
  reviews: readonly ReviewSummary[],
): CategoryOverview['numbers']['middlePrices'] {
  const prices = pricedReviews(reviews)
    .map(({ price }) => price)
    .sort((one, other) => one.amount - other.amount);
  if (prices.length === 0) return undefined;
  const at = (share: number) => prices[Math.floor((prices.length - 1) * share)]!;
  return [at(0.25), at(0.75)];
}
