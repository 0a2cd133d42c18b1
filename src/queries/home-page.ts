import { byKind, kindNames, mainKind } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import { makerIn } from '../domain/names/maker.ts';
import { scoredParts, tenths } from '../domain/review/rating.ts';
import { compareByDate, type ReviewSummary } from '../domain/review/summary.ts';
import type { FiledReview, HomePage } from '../page-data.ts';
import { latestChanges } from '../domain/review/change-log.ts';
import { catalog, everyReview, type TagShelf } from './catalog.ts';
import { countedFamilies, pickedFamilies } from './categories.ts';
import { categoryOf } from './product-foot.ts';

const shortList = 6;

/** The home page of a language. */
export async function homePage(language: Language): Promise<HomePage> {
  const { shelves, tags } = (await catalog())[language];
  const main = shelves[mainKind];
  const file = (reviews: readonly ReviewSummary[]) =>
    Promise.all(reviews.slice(0, shortList).map(fileReview));
  const others = kindNames.filter((kind) => kind !== mainKind);
  return {
    language,
    sought: examplesOfSearch(main.reviews, [...tags.values()]),
    example: exampleAmong(main.reviews),
    picked: await pickedFamilies(main, language),
    families: await countedFamilies(main, language),
    changes: latestChanges(everyReview({ shelves }), shortList),
    latest: await file(latestOfEach(main.reviews)),
    others: await Promise.all(
      others.map(async (kind) => ({ kind, reviews: await file(shelves[kind].reviews) })),
    ),
    counts: byKind((kind) => shelves[kind].reviews.length),
  };
}

async function fileReview(review: ReviewSummary): Promise<FiledReview> {
  return { review, category: await categoryOf(review) };
}

/** What readers type: a product in small letters without its maker, another maker, and a trait. */
function examplesOfSearch(reviews: readonly ReviewSummary[], tags: readonly TagShelf[]): string[] {
  const [product] = reviews;
  const maker = reviews.find(({ company }) => company.ref !== product?.company.ref)?.company;
  const trait = tags.find(({ tag }) => tag.group === 'trait' && tag.hasPage)?.tag;
  const short = product && shortName(product).toLowerCase();
  return [short, maker?.name, trait?.name].filter((text) => text !== undefined);
}

function shortName({ name, company }: ReviewSummary): string {
  const maker = makerIn(name, company.ref) ?? '';
  return name.slice(maker.length).trim() || name;
}

/** The latest review of each category, newest first: what comes in a batch is often of one. */
function latestOfEach(reviews: readonly ReviewSummary[]): ReviewSummary[] {
  const ofCategories = Map.groupBy(reviews.toSorted(compareByDate), ({ category }) => category);
  return [...ofCategories.values()].map(([latest]) => latest!);
}

/** The review that explains glyph and scores best: the first of those with most different scores. */
function exampleAmong(reviews: readonly ReviewSummary[]): ReviewSummary | undefined {
  const differing = ({ rating }: ReviewSummary) =>
    new Set(scoredParts(rating).map(({ score }) => tenths(score))).size;
  const most = Math.max(...reviews.map(differing));
  return reviews.find((review) => differing(review) === most);
}
