import { createHash } from 'node:crypto';
import { kindNames } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import { digestOfSources } from '../reading/code-version.ts';
import type { JudgedReview, Judgement } from '../reading/judgement.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { publishedOf } from './published-reviews.ts';

/** What the full-text index of a language holds, in the order in which it numbers them. */
export interface SearchedReviews {
  /** The folder of the index. It names the version, so that browsers may keep its files for ever. */
  folder: string;
  reviews: JudgedReview[];
}

/** What decides, beside the reviews, what an index holds. */
const sources = [
  'src/fulltext',
  'src/publishing/fulltext-files.ts',
  'src/publishing/fulltext.ts',
  'src/publishing/searched-reviews.ts',
  'src/publishing/searched-text.ts',
];

/**
 * The published reviews of a language, kind by kind in the order of their refs. The file of names
 * has them in the same order, so that it tells whose number is which.
 */
export function searchedReviews(
  judgement: Pick<Judgement, 'reviews' | 'refused'>,
  language: Language,
): SearchedReviews {
  const reviews = publishedOf(judgement)
    .filter(({ facts }) => facts.review!.lang === language)
    .sort(compareByRef);
  const hash = createHash('sha256').update(digestOfSources(sources));
  // A price, which an index does not hold, leaves it as it is.
  for (const review of reviews) {
    hash.update(JSON.stringify([headOf(review), review.text ?? review.digest]));
  }
  return { folder: `${language}-${hash.digest('hex').slice(0, 10)}`, reviews };
}

/** What an index holds of a review before its text: name, tags and summary. */
export function headOf({ facts }: JudgedReview): string {
  const { target_name: name, tags = [], summary } = facts.review!;
  return [name, ...tags, summary].join('\n');
}

/** The folder of the index of a language; undefined where there will be none, as `isBuilt` tells. */
export function indexFolder(language: Language): string | undefined {
  const judgement = sharedJudgement();
  return judgement && isBuilt() ? searchedReviews(judgement, language).folder : undefined;
}

/** Whether full-text indexes are built: neither with `SEARCH=names` nor while developing. */
export function isBuilt(): boolean {
  return !process.env.SEARCH?.trim() && !import.meta.env?.DEV;
}

function compareByRef({ facts: one }: JudgedReview, { facts: other }: JudgedReview): number {
  const byKind = kindNames.indexOf(one.kind) - kindNames.indexOf(other.kind);
  return byKind || (one.review!.ref < other.review!.ref ? -1 : 1);
}
