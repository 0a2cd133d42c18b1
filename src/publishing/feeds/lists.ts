import { wordsOf } from '../../domain/categories/index.ts';
import { companyKind, kindNames, kinds } from '../../domain/kinds.ts';
import { languages, type Language } from '../../domain/languages/index.ts';
import { compareByModified, type ReviewSummary } from '../../domain/review/summary.ts';
import { stringsOf, withSiteName } from '../../i18n/index.ts';
import { catalog, everyReview, type LanguageCatalog } from '../../queries/catalog.ts';
import { categories } from '../../queries/categories.ts';
import { hasFeed } from '../../queries/review-page.ts';
import { urls } from '../../urls.ts';
import { mostItems } from './item.ts';

/** What is new in a list: reviews, and changes of them. */
export interface Feed {
  language: Language;
  /** The page that it belongs to, below which it lies. */
  page: string;
  title: string;
  about: string;
  /** Last changed first. */
  reviews: ReviewSummary[];
  /** Whether it tells what changed alone, and not what is new. */
  onlyChanges?: boolean;
}

/**
 * The feeds of a language: of everything, of what changed alone, of each kind, of each category, and
 * of each company that has many products and a page here.
 */
export async function allFeeds(): Promise<Feed[]> {
  const all = await catalog();
  const feeds = languages.map((language) => feedsOf(language, all[language]));
  return (await Promise.all(feeds)).flat();
}

async function feedsOf(
  language: Language,
  { shelves, productsByCompany }: LanguageCatalog,
): Promise<Feed[]> {
  const { site, trail } = stringsOf(language);
  const { byId } = await categories();
  const feed = (page: string, name: string, reviews: readonly ReviewSummary[]): Feed => ({
    ...{ language, page },
    title: withSiteName(name, language),
    about: site.feeds.about(name),
    reviews: reviews.toSorted(compareByModified).slice(0, mostItems),
  });
  const ofKinds = kindNames.map((kind) =>
    feed(urls.listing(kind, language), site.kinds[kind].many, shelves[kind].reviews),
  );
  const ofCategories = kindNames
    .filter((kind) => kinds[kind].hasCategory)
    .flatMap((kind) =>
      [...shelves[kind].byCategory].map(([id, reviews]) => {
        const { name } = wordsOf(byId.get(id)!, language);
        return feed(urls.category(kind, language, id), name, reviews);
      }),
    );
  const ofCompanies = [...productsByCompany].flatMap(([ref, products]) => {
    const company = shelves[companyKind].byRef.get(ref);
    if (!company || !hasFeed(products)) return [];
    return [feed(urls.review(companyKind, language, ref), company.name, [company, ...products])];
  });
  const everything = everyReview({ shelves });
  const changed = everything.filter(({ changes }) => changes.length > 0);
  return [
    { ...feed(urls.home(language), site.siteName, everything), about: site.tagline },
    {
      ...feed(urls.changes(language), trail.changes.title, changed),
      ...{ about: trail.changes.about, onlyChanges: true },
    },
    ...ofKinds,
    ...ofCategories,
    ...ofCompanies,
  ];
}
