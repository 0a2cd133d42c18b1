import { wordsOf, type CategoryWords } from '../domain/categories/index.ts';
import { comparedKind, kinds } from '../domain/kinds.ts';
import type { CostPerformance } from '../domain/review/cost-performance.ts';
import { overallTenths, type ReviewSummary } from '../domain/review/summary.ts';
import type { TextProof } from '../domain/review/text-proof.ts';
import type { NamedEqual } from '../domain/value/named-equal.ts';
import { sinceThen } from '../domain/value/since-then.ts';
import { spreadAmong } from '../domain/value/spread-among.ts';
import type { Alternatives, ShownEqual, StandingInCategory } from '../page-data.ts';
import { rankFragment, urls } from '../urls.ts';
import type { LanguageCatalog } from './catalog.ts';
import { categories } from './categories.ts';

type Proof = CostPerformance | TextProof | undefined;

/** What a language calls the category of a review, if it has one. */
export async function categoryOf({
  category,
  language,
}: ReviewSummary): Promise<CategoryWords | undefined> {
  const found = category === undefined ? undefined : (await categories()).byId.get(category);
  return found && wordsOf(found, language);
}

/** Where a review stands in its category; undefined where it has none, or is the only one there. */
export function standingOf(
  review: ReviewSummary,
  { shelves }: LanguageCatalog,
): StandingInCategory | undefined {
  const { kind, language, ref, category } = review;
  const shelf = shelves[kind];
  const standing = shelf.standings.get(ref);
  if (!standing || category === undefined || standing.of === 1) return undefined;
  const all = shelf.spreads.get(category)!;
  const address = urls.category(kind, language, category, shelf.pages.get(ref));
  return {
    ...standing,
    sharedBy: all[overallTenths(review)]! - 1,
    address: `${address}#${encodeURIComponent(rankFragment(ref))}`,
    spread: spreadAmong([review], all),
    neighbours: shelf.neighbours(review),
  };
}

/** What is as good for less as a review's product; undefined where its kind has no alternatives. */
export function alternativesOf(
  review: ReviewSummary,
  proof: Proof,
  { shelves }: LanguageCatalog,
): Alternatives | undefined {
  if (!kinds[review.kind].hasAlternatives) return undefined;
  const found = shelves[review.kind].asGoodForLess().get(review.ref);
  const named = found?.named && shownEqual(review, found.named, proof, shelves);
  return { named, isCheapest: found?.isCheapest ?? false, asValid: found?.asValid };
}

function shownEqual(
  product: ReviewSummary,
  named: NamedEqual,
  proof: Proof,
  shelves: LanguageCatalog['shelves'],
): ShownEqual {
  const review = shelves[comparedKind].byRef.get(named.comparator);
  const amount = proof?.comparator_price;
  const price = proof && amount !== undefined ? { amount, currency: proof.currency } : undefined;
  return {
    ...named,
    ...{ review, price },
    isFromText: proof !== undefined && 'isFromText' in proof,
    since: review && sinceThen(product, review, price),
  };
}
