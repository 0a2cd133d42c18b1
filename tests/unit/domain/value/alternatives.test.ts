import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAlternatives, type Alternatives } from '../../../../src/domain/value/alternatives.ts';
import { overallOf, tenths, type Rating } from '../../../../src/domain/review/rating.ts';
import { compareByOverall, type ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { summary } from '../../../support/summary.ts';

const tag = (slug: string, group: 'category' | 'trait' = 'category') => ({
  slug,
  name: slug,
  group,
  meaning: undefined,
  slugs: {},
});

/** A shop of products with few prices and scores, so that ties and neighbours are common. */
const shop = fc
  .array(
    fc.record({
      overall: fc.integer({ min: 0, max: 50 }),
      validity: fc.integer({ min: 0, max: 10 }),
      price: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      tags: fc.subarray(['speakers', 'headphones', 'budget']),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ overall, validity, price, tags }, index) =>
      summary(overall / 10, {
        ref: `p${index}`,
        name: `P${index}`,
        rating: [overall / 10, validity / 10, 0, 0, 0, 0] satisfies Rating,
        price: price === undefined ? undefined : { amount: price, currency: 'USD' },
        tags: tags.map((slug) => tag(slug, slug === 'budget' ? 'trait' : 'category')),
      }),
    ),
  );

/** The rule word by word, every product held against all others. */
function obviously(product: ReviewSummary, all: readonly ReviewSummary[]): Alternatives {
  const categories = ({ tags }: ReviewSummary) =>
    tags.filter(({ group }) => group === 'category').map(({ slug }) => slug);
  const price = (one: ReviewSummary) => one.price!.amount;
  const overall = (one: ReviewSummary) => tenths(overallOf(one.rating));
  const ofItsKind = all.filter(
    (other) => other.price && categories(other).some((slug) => categories(product).includes(slug)),
  );
  return {
    cheaper: ofItsKind
      .filter((other) => price(other) < price(product) && other.rating[1] >= product.rating[1])
      .sort(compareByOverall)
      .slice(0, 5),
    better: ofItsKind
      .filter((other) => price(other) > price(product) && price(other) <= price(product) * 1.5)
      .filter((other) => overall(other) >= overall(product) + 5)
      .sort((one, other) => price(one) - price(other) || compareByOverall(one, other))
      .slice(0, 3),
  };
}

it('finds what a search through all products would find', () => {
  fc.assert(
    fc.property(shop, (products) => {
      const found = findAlternatives(products);
      for (const product of products) {
        const comparable = product.price && product.tags.some(({ group }) => group === 'category');
        if (!comparable) expect(found.get(product.ref)).toBeUndefined();
        else expect(found.get(product.ref)).toEqual(obviously(product, products));
      }
    }),
    { numRuns: 500 },
  );
});

const product = (ref: string, overall: number, amount: number, ...categories: string[]) =>
  summary(overall, {
    ref,
    name: ref,
    price: { amount, currency: 'USD' },
    tags: categories.map((slug) => tag(slug)),
  });
const refsOf = (reviews: readonly ReviewSummary[]) => reviews.map(({ ref }) => ref);

it('names the best five of many cheaper ones, whatever their prices', () => {
  const cheaper = [3.1, 4, 2.5, 3.9, 3.3, 2.9, 3.8, 3.2].map((overall, index) =>
    product(`at-${overall}`, overall, index + 1, 'speakers'),
  );
  const dear = product('dear', 3, 100, 'speakers');
  expect(refsOf(findAlternatives([...cheaper, dear]).get('dear')!.cheaper)).toEqual([
    'at-4',
    'at-3.9',
    'at-3.8',
    'at-3.3',
    'at-3.2',
  ]);
});

it('names the three cheapest of the better ones of both its categories', () => {
  const own = product('own', 2, 100, 'speakers', 'headphones');
  const better = [101, 102, 103, 104, 105, 106].map((amount, index) =>
    product(`for-${amount}`, 3, amount, index % 2 ? 'headphones' : 'speakers'),
  );
  expect(refsOf(findAlternatives([own, ...better]).get('own')!.better)).toEqual([
    'for-101',
    'for-102',
    'for-103',
  ]);
});

it('names alternatives within one currency only', () => {
  const priced = (ref: string, amount: number, currency: 'USD' | 'EUR') =>
    summary(3, { ref, price: { amount, currency }, tags: [tag('speakers')] });
  const found = findAlternatives([
    priced('dear', 100, 'EUR'),
    priced('cheap', 50, 'EUR'),
    priced('elsewhere', 20, 'USD'),
  ]);
  expect(found.get('dear')!.cheaper.map(({ ref }) => ref)).toEqual(['cheap']);
  expect(found.get('cheap')!.cheaper).toEqual([]);
});
