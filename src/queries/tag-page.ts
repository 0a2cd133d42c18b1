import { frontierOf } from '../domain/value/frontier.ts';
import { pricedReviews } from '../domain/value/priced.ts';
import { byKind, companyKind, kindNames, mainKind } from '../domain/kinds.ts';
import { languages, type Language } from '../domain/languages/index.ts';
import type { TagIndexPage, TagPage } from '../page-data.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { listedGroups } from '../domain/tags/groups.ts';
import type { Tag } from '../domain/tags/vocabulary.ts';
import { catalog, neighboursOf, spreadAmong, type Catalog, type Shelf } from './catalog.ts';
import { paginate, tagPageSize } from '../domain/catalog/paging.ts';

const neighboursShown = 16;

/** Every page of every tag. */
export async function tagPages(): Promise<TagPage[]> {
  const all = await catalog();
  return languages.flatMap((language) => {
    const { tags, shelves } = all[language];
    return [...tags.values()].flatMap((shelf) => {
      const { tag, reviews } = shelf;
      const shared = {
        language,
        tag,
        maker: makerOf(tag, shelves[companyKind]),
        counts: byKind((kind) => reviews[kind].length),
        neighbours: neighboursOf(shelf, neighboursShown),
        spread: spreadAmong(reviews[mainKind], shelves[mainKind]),
        value: valueOf(reviews[mainKind]),
        slugs: slugsOf(all, tag),
      };
      return paginate(
        kindNames.flatMap((kind) => reviews[kind]),
        tagPageSize,
      ).map((page) => ({ ...shared, reviews: page }));
    });
  });
}

/** The tag index of a language: groups in order, each with its most frequent tags first. */
export async function tagIndexPage(language: Language): Promise<TagIndexPage> {
  const shelves = [...(await catalog())[language].tags.values()];
  const byGroup = Map.groupBy(shelves, ({ tag }) => tag.group ?? 'other');
  const groups = listedGroups.map((group) => ({
    group,
    tags: (byGroup.get(group) ?? []).map(({ tag, count }) => ({ tag, count })),
  }));
  return { language, groups: groups.filter(({ tags }) => tags.length > 0) };
}

/** A map of fewer points shows nothing that its table does not. */
const leastOnMap = 3;

function valueOf(reviews: readonly ReviewSummary[]): TagPage['value'] {
  const products = pricedReviews(reviews);
  if (products.length < leastOnMap) return undefined;
  return { products, frontier: frontierOf(products) };
}

/** The company whose ref the tag's name is, in whatever language. */
function makerOf({ slug, slugs }: Tag, { byRef }: Shelf): ReviewSummary | undefined {
  return [slug, ...Object.values(slugs)].map((one) => byRef.get(one)).find(Boolean);
}

function slugsOf(all: Catalog, tag: Tag): TagPage['slugs'] {
  const slugs = languages.map((language) => [language, tag.slugs[language] ?? tag.slug] as const);
  return Object.fromEntries(slugs.filter(([language, slug]) => all[language].tags.has(slug)));
}
