import { render } from 'astro:content';
import { ageOf } from '../domain/review/age.ts';
import { latestToday } from '../domain/review/dates.ts';
import { freshUntil } from '../domain/review/fresh-until.ts';
import { comparisonsOf, type CostPerformance } from '../domain/review/cost-performance.ts';
import { comparedKind, kinds } from '../domain/kinds.ts';
import { languages } from '../domain/languages/index.ts';
import { writeLinks } from '../domain/mentions/write-links.ts';
import { sayMakerOnce } from '../domain/names/maker.ts';
import { fragmentOf, measuredPart } from '../domain/review/parts.ts';
import { componentsIn, divideAfter, isComponent, type Piece } from '../domain/text/pieces.ts';
import type {
  DrawnPiece,
  DrawnText,
  MeasuredProduct,
  RelatedReview,
  ReviewData,
  ReviewPage,
  TextData,
} from '../page-data.ts';
import { groupByCategory } from '../domain/value/by-category.ts';
import { spreadAmong } from '../domain/value/spread-among.ts';
import { renderedText, textDigest } from '../reading/rendered.ts';
import { pathInRepository, repository } from '../reading/repository.ts';
import { urls } from '../urls.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import {
  catalog,
  entryOf,
  proofIn,
  type LanguageCatalog,
  type ReviewEntry,
  everyReview,
} from './catalog.ts';
import { countedFamilies } from './categories.ts';
import { measuredProduct } from './measurements.ts';
import { scoredBy } from './method.ts';
import { linkedReview, relationsOf, reviewsNaming } from './mentions.ts';
import { shownMeasurements } from './shown-measurements.ts';
import { alternativesOf, categoryOf, standingOf } from './product-foot.ts';
import { rememberLast } from './remember-last.ts';

/** Every review of the site. */
export async function allReviews(): Promise<ReviewSummary[]> {
  const all = await catalog();
  return languages.flatMap((language) => everyReview(all[language]));
}

/** What the page of a review shows. */
export async function reviewPage(review: ReviewSummary): Promise<ReviewPage> {
  const { text, ...data } = await reviewData(review);
  return { ...data, text: await drawText(text, review) };
}

/**
 * What decides what the page of a review shows. Its text takes longer to read than all else, so it is
 * there by its digest: the page of an unchanged review reads none.
 */
export const reviewData = rememberLast(async (review: ReviewSummary): Promise<ReviewData> => {
  const all = await catalog();
  const entry = await entryOf(review);
  const { kind, language, ref } = review;
  const proof = proofIn(entry);
  const category = await categoryOf(review);
  const measured = await measuredProduct(review, category?.yardstick);
  return {
    text: await textData(review, entry, all[language], measured),
    review,
    title: sayMakerOnce(entry.data.title, review.company.ref),
    age: ageOf(freshUntil(review), latestToday()),
    scored: await scoredBy(entry.data),
    category,
    standing: standingOf(review, all[language]),
    measured,
    languages: new Set(languages.filter((one) => all[one].shelves[kind].byRef.has(ref))),
    reasons: entry.data.reasons,
    proof,
    compared: comparedReviews(proof, all[language]),
    alternatives: alternativesOf(review, proof, all[language]),
    company: kinds[kind].hasProducts ? await companyProducts(review, all[language]) : undefined,
    website: entry.data.website,
    source: sourceOf(entry),
    related: relatedReviews(review, all[language]),
    namedBy: await reviewsNaming(review, all[language]),
  };
});

function sourceOf({ filePath }: ReviewEntry): ReviewPage['source'] {
  const kept = repository();
  return kept && { repository: kept, path: pathInRepository(filePath!) };
}

async function textData(
  review: ReviewSummary,
  entry: ReviewEntry,
  catalog: LanguageCatalog,
  measured: MeasuredProduct | undefined,
): Promise<TextData> {
  const file = entry.filePath!;
  const { links, components, hasPictures } = await relationsOf(review, catalog);
  const shown = await shownMeasurements(components, review, catalog, measured?.curves ?? []);
  return {
    ...{ file, digest: await textDigest(file), links },
    added: components.map((component, at) => {
      const named = linkedReview(component, catalog);
      const attributes = named && {
        name: named.name,
        address: urls.review(named.kind, named.language, named.ref),
      };
      return { attributes, shown: shown[at] };
    }),
    drawPictures: hasPictures ? (html, images) => drawPictures(entry, html, images) : undefined,
  };
}

/** The text of a review, completed with names of other reviews and addresses of pictures. */
async function drawText(
  { file, links, added, drawPictures }: TextData,
  { kind, language }: ReviewSummary,
): Promise<DrawnText> {
  const { pieces, headings, images, points } = await renderedText(file);
  const linked = writeLinks(pieces, links, (named) => urls.review(named.kind, language, named.ref));
  for (const [at, component] of [...componentsIn(linked)].entries()) {
    const { attributes, shown } = added[at]!;
    Object.assign(component.attributes, attributes);
    if (shown) component.shown = shown;
  }
  const draw = async (some: readonly Piece<string>[]): Promise<DrawnPiece[]> => {
    if (!drawPictures) return [...some];
    return Promise.all(
      some.map(async (piece) =>
        isComponent(piece)
          ? { ...piece, children: await draw(piece.children) }
          : drawPictures(piece, images),
      ),
    );
  };
  // Figures part a text; one without them stays whole.
  const { before, after } = kinds[kind].measured
    ? divideAfter(linked, fragmentOf(measuredPart))
    : { before: linked, after: [] };
  return { headings, points, pieces: await draw(before), rest: await draw(after) };
}

/** Lets Astro fill in the final addresses of pictures beside the review's file. */
async function drawPictures(
  entry: ReviewEntry,
  html: string,
  images: readonly string[],
): ReturnType<NonNullable<TextData['drawPictures']>> {
  const metadata = { imagePaths: [...images] };
  return (await render({ ...entry, rendered: { html, metadata } })).Content;
}

/** More tags than these tell nothing at a glance. */
const sharedTags = 2;

function relatedReviews(page: ReviewSummary, { shelves }: LanguageCatalog): RelatedReview[] {
  return shelves[page.kind].related(page).map(({ review, shared }) => {
    const { kind, ref, name, rating, price } = review;
    const names = shared.slice(0, sharedTags).map((tag) => tag.name);
    return { kind, ref, name, rating, price, shared: names };
  });
}

function comparedReviews(
  proof: CostPerformance | undefined,
  { shelves }: LanguageCatalog,
): Map<string, ReviewSummary> {
  const compared = new Map<string, ReviewSummary>();
  for (const { product, comparator } of proof ? comparisonsOf(proof) : []) {
    for (const ref of [product, comparator]) {
      const review = ref && shelves[comparedKind].byRef.get(ref);
      if (review) compared.set(ref, review);
    }
  }
  return compared;
}

async function companyProducts(
  { ref, language }: ReviewSummary,
  { shelves, productsByCompany }: LanguageCatalog,
): Promise<ReviewPage['company']> {
  const products = productsByCompany.get(ref) ?? [];
  const byCategory = groupByCategory(products);
  const families = await countedFamilies({ byCategory }, language);
  const filed = families.flatMap(({ categories }) =>
    categories.map((category) => ({ category, products: byCategory.get(category.id)! })),
  );
  const others = products.filter(({ category }) => category === undefined);
  return {
    groups: others.length > 0 ? [...filed, { category: undefined, products: others }] : filed,
    spread: spreadAmong(products, shelves[comparedKind].spread),
    hasFeed: hasFeed(products),
  };
}

/** The least number of products that make a company worth following by a feed of its own. */
const leastInFeed = 10;

/** Whether a company of these products has a feed. */
export function hasFeed(products: readonly ReviewSummary[]): boolean {
  return products.length >= leastInFeed;
}
