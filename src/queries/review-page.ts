import { render } from 'astro:content';
import { ageOf } from '../domain/review/age.ts';
import { latestToday } from '../domain/review/dates.ts';
import { comparisonsOf, type CostPerformance } from '../domain/review/cost-performance.ts';
import { comparedKind, isKind, kindNames, kinds, mainKind } from '../domain/kinds.ts';
import { languages } from '../domain/languages/index.ts';
import { sayMakerOnce } from '../domain/names/maker.ts';
import { fragmentOf, measuredPart } from '../domain/review/parts.ts';
import { componentsIn, divideAfter, type Piece } from '../domain/text/pieces.ts';
import type { DrawnPiece, DrawnText, ReviewPage } from '../page-data.ts';
import { groupByCategory } from '../domain/value/by-category.ts';
import { renderedText } from '../reading/rendered.ts';
import { urls } from '../urls.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { catalog, entryOf, proofIn, type LanguageCatalog, type ReviewEntry } from './catalog.ts';
import { countedFamilies } from './categories.ts';
import { measuredProduct } from './measurements.ts';
import { alternativesOf, categoryOf, standingOf } from './product-foot.ts';
import { spreadAmong } from './shelf.ts';

/** Every review of the site. */
export async function allReviews(): Promise<ReviewSummary[]> {
  const all = await catalog();
  return languages.flatMap((language) =>
    kindNames.flatMap((kind) => all[language].shelves[kind].reviews),
  );
}

/** What the page of a review shows. */
export async function reviewPage(review: ReviewSummary): Promise<ReviewPage> {
  const all = await catalog();
  const entry = await entryOf(review);
  const { kind, language, ref } = review;
  const proof = proofIn(entry);
  const category = await categoryOf(review);
  return {
    text: await drawnText(entry, all[language]),
    review,
    title: sayMakerOnce(entry.data.title, review.company.ref),
    age: ageOf(review.date, latestToday()),
    category,
    standing: standingOf(review, all[language]),
    measured: await measuredProduct(review, category?.yardstick),
    languages: new Set(languages.filter((one) => all[one].shelves[kind].byRef.has(ref))),
    reasons: entry.data.reasons,
    proof,
    compared: comparedReviews(proof, all[language]),
    alternatives: alternativesOf(review, proof, all[language]),
    company: kinds[kind].hasProducts ? await companyProducts(review, all[language]) : undefined,
    website: entry.data.website,
  };
}

/** The text of a review, completed with names of other reviews and addresses of pictures. */
async function drawnText(entry: ReviewEntry, { shelves }: LanguageCatalog): Promise<DrawnText> {
  const { pieces, headings, images, points } = await renderedText(entry.filePath!);
  const { before, after } = divideAfter(pieces, fragmentOf(measuredPart));
  for (const { name, attributes } of componentsIn(pieces)) {
    if (name === 'ReviewLink') Object.assign(attributes, namedReview(attributes, shelves));
  }
  return {
    ...{ headings, points },
    pieces: await withPictures(before, entry, images),
    rest: await withPictures(after, entry, images),
  };
}

/** What a `ReviewLink` shows; nothing where there is no such review. */
function namedReview(
  { to = '', kind: named = '' }: Record<string, string>,
  shelves: LanguageCatalog['shelves'],
): Record<string, string> {
  const kind = isKind(named) ? named : mainKind;
  const review = shelves[kind].byRef.get(to);
  return review ? { name: review.name, address: urls.review(kind, review.language, to) } : {};
}

/** Lets Astro fill in the final addresses of pictures beside the review's file. */
async function withPictures(
  pieces: readonly Piece[],
  entry: ReviewEntry,
  images: readonly string[],
): Promise<DrawnPiece[]> {
  if (images.length === 0) return [...pieces];
  const metadata = { imagePaths: [...images] };
  return Promise.all(
    pieces.map(async (piece): Promise<DrawnPiece> => {
      if (typeof piece === 'string') {
        return (await render({ ...entry, rendered: { html: piece, metadata } })).Content;
      }
      return { ...piece, children: await withPictures(piece.children, entry, images) };
    }),
  );
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
