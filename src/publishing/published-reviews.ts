import type { AstroIntegration } from 'astro';
import { kinds } from '../domain/kinds.ts';
import type { JudgedReview, Judgement } from '../reading/judgement.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { keptPages } from './page-record.ts';

/** Fails a build that published other reviews than those that were judged right. */
export function publishedReviews(): AstroIntegration {
  return {
    name: 'published-reviews',
    hooks: {
      'astro:build:done': ({ pages }) => {
        const judgement = sharedJudgement();
        if (!judgement) throw new Error('No review was judged in this build.');
        const drawn = pages.map(({ pathname }) => pathname);
        const difference = differenceOf(judgement, [...drawn, ...keptPages()]);
        if (difference) throw new Error(difference);
      },
    },
  };
}

/** The reviews that a site has pages of: right ones that are no drafts. */
export function publishedOf({
  reviews,
  refused,
}: Pick<Judgement, 'reviews' | 'refused'>): JudgedReview[] {
  return reviews.filter(
    ({ facts: { review, file } }) => review && !review.draft && !refused.has(file),
  );
}

/**
 * Which pages of reviews a build lacks and which it has too many, as a sentence; undefined where
 * there are none.
 * @param built paths below the base, such as `products/en/sony-ier-m9/`
 */
export function differenceOf(
  judgement: Pick<Judgement, 'reviews' | 'refused' | 'library'>,
  built: readonly string[],
): string | undefined {
  const expected = new Set(
    publishedOf(judgement).map(
      ({ facts: { kind, review } }) => `${kinds[kind].plural}/${review!.lang}/${review!.ref}`,
    ),
  );
  const pages = new Set(built.map((path) => decodeURI(path).replace(/^\/|\/$/g, '')));
  const listings = new Set([...judgement.library.filed.values()].map(({ id }) => id));
  const missing = [...expected].filter((path) => !pages.has(path));
  const unjudged = [...pages].filter((path) => isReviewPage(path, listings) && !expected.has(path));
  if (missing.length + unjudged.length === 0) return undefined;
  const told = [
    ...missing.map((path) => `${path} was judged and not built`),
    ...unjudged.map((path) => `${path} was built and not judged`),
  ];
  return `The build has other reviews than were judged: ${told.join('; ')}.`;
}

/** Bare numbers are the pages of a listing, and ids of categories those of a category. */
function isReviewPage(path: string, categories: ReadonlySet<string>): boolean {
  const [folder, , ref, ...others] = path.split('/');
  const isKind = Object.values(kinds).some(({ plural }) => plural === folder);
  const isOfOne = ref !== undefined && others.length === 0;
  return isKind && isOfOne && !/^\d+$/.test(ref) && !categories.has(ref);
}
