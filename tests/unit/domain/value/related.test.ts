import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReviewSummary } from '../../../../src/domain/review/summary.ts';
import type { ListedTag } from '../../../../src/domain/tags/tag-page.ts';
import { relatedAmong } from '../../../../src/domain/value/related.ts';
import { summary } from '../../../support/summary.ts';

const tag = (slug: string): ListedTag => ({
  slug,
  name: slug,
  group: undefined,
  meaning: undefined,
  slugs: {},
  hasPage: true,
});

function review(ref: string, tags: string[], values: Partial<ReviewSummary> = {}): ReviewSummary {
  return summary(3, { ref, category: 'dac', tags: tags.map(tag), ...values });
}

const usd = (amount: number) => ({ price: { amount, currency: 'USD' as const } });
const refsOf = (reviews: ReviewSummary[], ref: string) =>
  relatedAmong(reviews)(reviews.find((one) => one.ref === ref)!).map((one) => one.review.ref);

it('prefers a rare tag of both to a common one', () => {
  const reviews = [
    review('it', ['common', 'rare']),
    review('common', ['common']),
    review('rare', ['rare']),
    review('other', ['common']),
  ];
  expect(refsOf(reviews, 'it')).toEqual(['rare', 'common', 'other']);
});

it('prefers what is near in price, to either side', () => {
  const reviews = [
    review('it', ['a'], usd(100)),
    review('far', ['a'], usd(1000)),
    review('unknown', ['a']),
    review('half', ['a'], usd(60)),
    review('dearer', ['a'], usd(110)),
  ];
  expect(refsOf(reviews, 'it')).toEqual(['dearer', 'half', 'unknown', 'far']);
});

it('stays in the category; without one a tag must be of both', () => {
  const reviews = [
    review('it', ['a'], { category: undefined }),
    review('same', ['a'], { category: undefined }),
    review('nothing', ['b'], { category: undefined }),
    review('dac', ['a']),
  ];
  expect(refsOf(reviews, 'it')).toEqual(['same']);
  expect(refsOf(reviews, 'dac')).toEqual([]);
});

it('tells the tags of both, the rarest first', () => {
  const reviews = [
    review('it', ['common', 'rare', 'own']),
    review('other', ['rare', 'common']),
    review('third', ['common']),
  ];
  const [first] = relatedAmong(reviews)(reviews[0]!);
  expect(first!.shared.map(({ slug }) => slug)).toEqual(['rare', 'common']);
});

const some = fc
  .array(
    fc.record({
      tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
      amount: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
      category: fc.constantFrom('dac', 'amp', undefined),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ tags, amount, category }, index) =>
      review(`r${index}`, tags, { category, ...(amount === undefined ? {} : usd(amount)) }),
    ),
  );

/** By the definition: the sum of rarities, divided by one and the octaves between the prices. */
function score(reviews: ReviewSummary[], one: ReviewSummary, other: ReviewSummary): number {
  if (one === other || one.category !== other.category) return 0;
  const has = ({ tags }: ReviewSummary, slug: string) => tags.some((tag) => tag.slug === slug);
  const rarities = one.tags
    .filter(({ slug }) => has(other, slug))
    .map(({ slug }) => Math.log(reviews.length / reviews.filter((any) => has(any, slug)).length));
  const sum = rarities.reduce((all, next) => all + next, one.category ? 1 : 0);
  const prices = [one.price?.amount, other.price?.amount];
  const octaves = prices.every((price) => price! > 0)
    ? Math.abs(Math.log2(prices[0]! / prices[1]!))
    : 1;
  return sum / (1 + octaves);
}

it('are at most six, and none that is left out has more in common', () => {
  fc.assert(
    fc.property(some, (reviews) => {
      const related = relatedAmong(reviews);
      for (const one of reviews) {
        const scores = related(one).map(({ review }) => score(reviews, one, review));
        const best = reviews
          .map((other) => score(reviews, one, other))
          .filter((value) => value > 1e-9)
          .sort((value, next) => next - value)
          .slice(0, 6);
        expect(scores.length).toBe(best.length);
        scores.forEach((value, place) => expect(value).toBeCloseTo(best[place]!));
      }
    }),
  );
});
