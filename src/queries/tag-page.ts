import { groupByCategory } from '../domain/value/by-category.ts';
import { findPicks } from '../domain/value/picks.ts';
import { spreadAmong } from '../domain/value/spread-among.ts';
import { byKind, companyKind, mainKind } from '../domain/kinds.ts';
import { languageFacts, languages, type Language } from '../domain/languages/index.ts';
import { groupByLetter } from '../domain/names/letters.ts';
import { formatNumber } from '../i18n/index.ts';
import type { IndexEntry, TagContext, TagIndexPage, TagPage } from '../page-data.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { listedGroups } from '../domain/tags/groups.ts';
import type { Tag } from '../domain/tags/vocabulary.ts';
import { catalog, neighboursOf, type Catalog, type TagShelf, everyReviewOf } from './catalog.ts';
import { pickedFamilies } from './categories.ts';
import { categoryOf } from './product-foot.ts';
import type { Shelf } from './shelf.ts';
import { valueOf } from './value.ts';
import { paginate, tagPageSize } from '../domain/catalog/paging.ts';
import { urls } from '../urls.ts';

const neighboursShown = 16;
/** Categories whose picks a tag shows. */
const mostPicked = 3;

/** Every page of every tag that has one. */
export async function tagPages(): Promise<TagPage[]> {
  const all = await catalog();
  const tags = languages.flatMap((language) =>
    [...all[language].tags.values()]
      .filter(({ tag }) => tag.hasPage)
      .map((shelf) => pagesOfTag(all, language, shelf)),
  );
  return (await Promise.all(tags)).flat();
}

async function pagesOfTag(all: Catalog, language: Language, shelf: TagShelf): Promise<TagPage[]> {
  const { shelves } = all[language];
  const { tag, reviews } = shelf;
  const byCategory = groupByCategory(reviews[mainKind]);
  const shared = {
    language,
    tag,
    maker: makerOf(tag, shelves[companyKind]),
    counts: byKind((kind) => reviews[kind].length),
    slugs: slugsOf(all, language, tag),
  };
  const context = {
    neighbours: neighboursOf(shelf, neighboursShown),
    spread: spreadAmong(reviews[mainKind], shelves[mainKind].spread),
    value: await valueOfMost(byCategory),
    picked: await pickedFamilies(
      { byCategory, picks: findPicks(reviews[mainKind], languageFacts(language).currency) },
      language,
      mostPicked,
    ),
  };
  return paginate(everyReviewOf(shelf), tagPageSize).map((page) => ({
    ...{ ...shared, reviews: page },
    context: page.page === 1 ? context : undefined,
  }));
}

/** What a price buys is told of one category: of the one that most of some reviews are of. */
async function valueOfMost(
  byCategory: ReadonlyMap<string, ReviewSummary[]>,
): Promise<TagContext['value']> {
  const [most = []] = [...byCategory.values()].sort((one, other) => other.length - one.length);
  const value = valueOf(most);
  return value && { ...value, category: await categoryOf(most[0]!) };
}

/** Tags of a group that the index shows at once. */
const frequentShown = 24;

/** The tag index of a language: groups in order, each with its most frequent tags first. */
export async function tagIndexPage(language: Language): Promise<TagIndexPage> {
  const shelves = [...(await catalog())[language].tags.values()];
  const byGroup = Map.groupBy(shelves, ({ tag }) => tag.group ?? 'other');
  const groups = listedGroups.flatMap((group) => {
    const ofGroup = byGroup.get(group);
    if (!ofGroup) return [];
    const frequent = ofGroup.slice(0, frequentShown).filter(({ tag }) => tag.hasPage);
    const others = ofGroup.slice(frequent.length).map((shelf) => indexTag(shelf, language));
    return [{ group, count: ofGroup.length, frequent, others: groupByLetter(others, language) }];
  });
  return { language, groups };
}

/** A tag leads to its page, or where it has none, to the only review that has it. */
function indexTag(shelf: TagShelf, language: Language): IndexEntry {
  const { name, slug, hasPage } = shelf.tag;
  if (hasPage)
    return { name, address: urls.tag(language, slug), number: formatNumber(shelf.count, language) };
  const [only] = everyReviewOf(shelf);
  return { name, address: urls.review(only!.kind, language, only!.ref), number: undefined };
}

/** The company whose ref the tag's name is, in whatever language. */
function makerOf({ slug, slugs }: Tag, { byRef }: Shelf): ReviewSummary | undefined {
  return [slug, ...Object.values(slugs)].map((one) => byRef.get(one)).find(Boolean);
}

/**
 * The slug of a tag in each language in which it has a page. A language may hold the name of another
 * one for a tag of its own; pages name each other only where each is the other's tag.
 */
function slugsOf(all: Catalog, own: Language, tag: Tag): TagPage['slugs'] {
  const slugs = languages.map((language) => [language, slugIn(language, tag)] as const);
  const namesIt = (language: Language, slug: string) => {
    const other = all[language].tags.get(slug)?.tag;
    return other?.hasPage && slugIn(own, other) === tag.slug;
  };
  return Object.fromEntries(slugs.filter(([language, slug]) => namesIt(language, slug)));
}

function slugIn(language: Language, { slug, slugs }: Tag): string {
  return slugs[language] ?? slug;
}
