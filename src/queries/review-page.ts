import { comparisonsOf, type CostPerformance } from '../domain/review/cost-performance.ts';
import { comparedKind, kindNames, kinds, type Kind } from '../domain/kinds.ts';
import { languages, type Language } from '../domain/languages/index.ts';
import type { ReviewPage } from '../page-data.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import {
  catalog,
  entryOf,
  spreadAmong,
  translationOf,
  type LanguageCatalog,
  type ReviewEntry,
} from './catalog.ts';

/** Every review of the site. */
export async function allReviews(): Promise<ReviewSummary[]> {
  const all = await catalog();
  return languages.flatMap((language) =>
    kindNames.flatMap((kind) => all[language].shelves[kind].reviews),
  );
}

/** A review by kind, language and ref, or undefined where there is none. */
export async function findReview(
  kind: Kind,
  language: Language,
  ref: string,
): Promise<ReviewSummary | undefined> {
  return (await catalog())[language].shelves[kind].byRef.get(ref);
}

/** What the page of a review shows, and the collection's entry that renders its text. */
export async function reviewPage(
  review: ReviewSummary,
): Promise<ReviewPage & { entry: ReviewEntry }> {
  const all = await catalog();
  const entry = await entryOf(review);
  const { kind, language, ref } = review;
  const shelf = all[language].shelves[kind];
  const standing = shelf.standings.get(ref)!;
  const place = shelf.places.get(ref)!;
  return {
    entry,
    review,
    title: entry.data.title,
    standing,
    translated: translationOf(review, all) !== undefined,
    above: shelf.reviews[place - 1],
    below: shelf.reviews[place + 1],
    reasons: entry.data.reasons,
    proof: entry.data.cost_performance,
    compared: comparedReviews(entry.data.cost_performance, all[language]),
    alternatives: kinds[kind].hasAlternatives ? all[language].alternatives.get(ref) : undefined,
    company: kinds[kind].hasProducts ? companyProducts(ref, all[language]) : undefined,
  };
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

function companyProducts(
  ref: string,
  { shelves, productsByCompany }: LanguageCatalog,
): ReviewPage['company'] {
  const products = productsByCompany.get(ref) ?? [];
  return { products, spread: spreadAmong(products, shelves[comparedKind]) };
}
