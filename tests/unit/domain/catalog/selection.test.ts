import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingChosen, type Choice } from '../../../../src/domain/catalog/choice.ts';
import { readColumns, unpricedColumn } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { order } from '../../../../src/domain/catalog/order.ts';
import { isNarrowed } from '../../../../src/domain/catalog/range.ts';
import { scoreIds, type ScoreId } from '../../../../src/domain/catalog/scores.ts';
import { select } from '../../../../src/domain/catalog/selection.ts';
import { directionOf } from '../../../../src/domain/catalog/sorting.ts';
import { foldJoined, foldWords } from '../../../../src/domain/search/fold.ts';
import { overallOf, tenths } from '../../../../src/domain/review/rating.ts';
import { compareByOverall, type ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { isOwn, ownOverall } from '../../../../src/domain/review/weights.ts';
import { families, someCatalog, someReviews } from '../../../support/catalog.ts';

/** The slow, obvious catalog: each question asked of every review anew, in the words. */
const obvious = {
  partsOf: ({ rating }: ReviewSummary) => rating.slice(1).map(tenths),

  exact(review: ReviewSummary, id: ScoreId, { weights }: Choice): number {
    if (id !== 'overall') return tenths(review.rating[scoreIds.indexOf(id)]!);
    if (!isOwn(weights)) return tenths(overallOf(review.rating));
    // Rounded far below a step, so that equal sums are equal in floating point too.
    return Math.round(ownOverall(obvious.partsOf(review), weights) * 1e7) / 1e6;
  },

  shown: (review: ReviewSummary, id: ScoreId, choice: Choice) =>
    Math.round(obvious.exact(review, id, choice)),

  groupOf: (review: ReviewSummary, slug: string) =>
    review.tags.find((tag) => tag.slug === slug)?.group ?? slug.split('-')[0],

  matches(review: ReviewSummary, choice: Choice): boolean {
    const slugs = review.tags.map(({ slug }) => slug);
    const has = (slug: string) => slugs.includes(slug);
    const [asked, leftOut] = [
      choice.tags.filter((tag) => !tag.startsWith('-')),
      choice.tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1)),
    ];
    const byGroup = Map.groupBy(asked, (slug) => slug.split('-')[0]);
    const hasTags =
      !leftOut.some(has) &&
      [...byGroup].every(([group, slugs]) =>
        choice.match === 'all' || group === 'trait' ? slugs.every(has) : slugs.some(has),
      );
    const hasScores = scoreIds.every((id) => {
      const [least, most] = choice[id];
      const score = obvious.shown(review, id, choice);
      return score >= least && score <= most;
    });
    const [cheapest, dearest] = choice.price;
    const hasPrice =
      !isNarrowed(choice.price) ||
      (review.price
        ? review.price.amount >= cheapest && review.price.amount <= dearest
        : choice.unpriced === 'keep');
    return (
      hasTags &&
      hasScores &&
      hasPrice &&
      review.evidence.whole.sources >= choice.cited &&
      review.evidence.whole.independent >= choice.independent &&
      (choice.category.length === 0 || choice.category.some((id) => id === review.category)) &&
      (choice.company.length === 0 || choice.company.includes(review.company.ref)) &&
      foldWords(choice.name)
        .split(' ')
        .every((word) => foldJoined(review.name).includes(word)) &&
      (choice.since === undefined || review.date >= choice.since) &&
      (choice.until === undefined || review.date <= choice.until)
    );
  },

  count: (reviews: readonly ReviewSummary[], choice: Choice) =>
    reviews.filter((review) => obvious.matches(review, choice)).length,

  /** Frontier 0, then the distance below the best of its category that is no dearer. */
  value(review: ReviewSummary, all: readonly ReviewSummary[], choice: Choice): number | undefined {
    const price = review.price?.amount ?? 0;
    if (price === 0) return undefined;
    const score = (one: ReviewSummary) => obvious.exact(one, 'overall', choice);
    const noDearer = all.filter(
      ({ price: other, category }) =>
        category === review.category && other && other.amount > 0 && other.amount <= price,
    );
    const best = Math.max(...noDearer.map(score));
    const isBeaten = noDearer.some(
      (other) =>
        score(other) > score(review) ||
        (score(other) === score(review) && other.price!.amount < price) ||
        // Of twins the first by name stands on the frontier.
        (score(other) === score(review) && all.indexOf(other) < all.indexOf(review)),
    );
    return isBeaten ? 1 + Math.round((best - score(review)) * 1e5) : 0;
  },

  sorted(reviews: readonly ReviewSummary[], choice: Choice, byName: readonly ReviewSummary[]) {
    const matching = reviews.filter((review) => obvious.matches(review, choice));
    const named = byName.filter((review) => matching.includes(review));
    const keyOf = (review: ReviewSummary): number | undefined => {
      if (choice.sort === 'name') return byName.indexOf(review);
      if (choice.sort === 'date') return Date.parse(review.date);
      if (choice.sort === 'price') return review.price?.amount;
      if (choice.sort === 'independent') {
        const { sources, independent } = review.evidence.whole;
        return independent + sources / 1e6;
      }
      // None of these reviews was measured.
      if (choice.sort === 'deviation') return undefined;
      if (choice.sort === 'value') return obvious.value(review, named, choice);
      return obvious.exact(review, choice.sort, choice);
    };
    const keys = new Map(matching.map((review) => [review, keyOf(review)]));
    const sign = directionOf(choice) === 'ascending' ? 1 : -1;
    return matching.sort(compareByOverall).sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      return sign * (a - b);
    });
  },
};

/** The catalog under test over some reviews, with each review by its place. */
function catalogOf(reviews: readonly ReviewSummary[]) {
  const columns = readColumns(JSON.parse(JSON.stringify(indexReviews(reviews, 'USD', families))));
  const byRef = new Map(reviews.map((review) => [review.ref, review]));
  return { columns, byName: columns.refs.map((ref) => byRef.get(ref)!) };
}

describe('a selection', () => {
  it('holds what a search through all reviews finds, in the order asked for', () => {
    fc.assert(
      fc.property(someCatalog, ({ reviews, choice }) => {
        const { columns, byName } = catalogOf(reviews);
        const sorted = order(columns, choice, select(columns, choice).matching);
        expect([...sorted].map((review) => byName[review]!.ref)).toEqual(
          obvious.sorted(reviews, choice, byName).map(({ ref }) => ref),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('counts beside every category, tag and company what choosing it alone in its group would leave or leaving it out takes away', () => {
    fc.assert(
      fc.property(someCatalog, ({ reviews, choice }) => {
        const { columns } = catalogOf(reviews);
        const { counts } = select(columns, choice);
        columns.tags.forEach(({ slug }, tag) => {
          const group = slug.split('-')[0];
          const isOfGroup = (other: string) => other.split('-')[0] === group;
          const withIt = reviews.filter(({ tags }) => tags.some((one) => one.slug === slug));
          const others = choice.tags.filter((other) => other !== `-${slug}`);
          const areTogether = choice.match === 'all' || group === 'trait';
          const kept =
            areTogether || others.length < choice.tags.length
              ? others
              : others.filter((other) => !isOfGroup(other));
          expect(counts.tags[tag], slug).toBe(obvious.count(withIt, { ...choice, tags: kept }));
        });
        columns.categories.forEach(({ id }, category) => {
          const count = obvious.count(reviews, { ...choice, category: [id] });
          expect(counts.category[category], id).toBe(count);
        });
        columns.companies.forEach(({ ref }, company) => {
          const count = obvious.count(reviews, { ...choice, company: [ref] });
          expect(counts.company[company], ref).toBe(count);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('counts at every value of a score, and for those without a price, what it would leave', () => {
    fc.assert(
      fc.property(someCatalog, ({ reviews, choice }) => {
        const { columns } = catalogOf(reviews);
        const { counts } = select(columns, choice);
        for (const id of scoreIds) {
          const spread = Array.from(counts[id].keys(), (score) =>
            obvious.count(reviews, { ...choice, [id]: [score, score] }),
          );
          expect([...counts[id]], id).toEqual(spread);
        }
        const priceless = reviews.filter(({ price }) => price === undefined);
        expect(counts.price[unpricedColumn]).toBe(
          obvious.count(priceless, { ...choice, price: nothingChosen.price }),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is everything, as listings stand, where nothing is chosen', () => {
    fc.assert(
      fc.property(someReviews, (reviews) => {
        const { columns, byName } = catalogOf(reviews);
        const { matching } = select(columns, nothingChosen);
        const listed = reviews.toSorted(compareByOverall).map(({ ref }) => ref);
        expect([...matching].map((review) => byName[review]!.ref)).toEqual(listed);
        expect([...order(columns, nothingChosen, matching)]).toEqual([...matching]);
      }),
    );
  });
});
