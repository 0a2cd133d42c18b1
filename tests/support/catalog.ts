import fc from 'fast-check';
import { nothingChosen, settled, type Choice } from '../../src/domain/catalog/choice.ts';
import type { Range } from '../../src/domain/catalog/range.ts';
import { mostTenths, scoreIds } from '../../src/domain/catalog/scores.ts';
import { sortKeys } from '../../src/domain/catalog/sorting.ts';
import { slugOf, withoutTag } from '../../src/domain/catalog/signed-tags.ts';
import { noEvidence } from '../../src/domain/review/evidence.ts';
import { sumOfParts, type Rating } from '../../src/domain/review/rating.ts';
import type { ReviewSummary } from '../../src/domain/review/summary.ts';
import { listedGroups } from '../../src/domain/tags/groups.ts';
import type { ListedTag } from '../../src/domain/tags/tag-page.ts';
import { isWeights } from '../../src/domain/review/weights.ts';
import { summary } from './summary.ts';

/** Three tags a group: few enough that random reviews and choices meet. */
const tags: ListedTag[] = listedGroups.flatMap((group) =>
  [1, 2, 3].map((number) => ({
    slug: `${group}-${number}`,
    name: `${group} ${number}`,
    group: group === 'other' ? undefined : group,
    meaning: undefined,
    slugs: {},
    hasPage: true,
  })),
);
const companies = ['acme', 'bolt', 'coil'];
/** The categories of random reviews, in two families. */
export const categoryIds = ['headphones', 'in-ear', 'dac'];
export const families = [
  { id: 'headphones', name: 'Headphones', categories: named(categoryIds.slice(0, 2)) },
  { id: 'sources', name: 'Sources', categories: named(categoryIds.slice(2)) },
];
const days = ['2025-01-01', '2025-02-03', '2025-06-30', '2026-01-01'];

function named(ids: readonly string[]) {
  return ids.map((id) => ({ id, name: id.toUpperCase() }));
}

const tenth = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

/** Random reviews of few different values, so that ties and neighbours are common. */
export const someReviews = fc
  .array(
    fc.record({
      scores: fc.tuple(tenth, tenth, tenth, tenth, tenth),
      price: fc.option(
        fc.integer({ min: 0, max: 9 }).map((step) => step * 50),
        {
          nil: undefined,
          freq: 4,
        },
      ),
      date: fc.constantFrom(...days),
      company: fc.constantFrom(...companies),
      category: fc.constantFrom(undefined, ...categoryIds),
      sources: fc.integer({ min: 0, max: 4 }),
      independent: fc.integer({ min: 0, max: 2 }),
      tags: fc.subarray(tags),
      name: fc.constantFrom('Alpha', 'beta 9', 'Beta 10', 'Gamma'),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ scores, price, company, name, ...row }, index): ReviewSummary => {
      const { sources, independent, ...values } = row;
      const rating: Rating = [sumOfParts(scores), ...scores];
      return summary(0, {
        ...values,
        rating,
        name: `${name}${index % 3 === 0 ? '' : ` ${index}`}`,
        ref: `p${index}`,
        company: { ref: company, name: company.toUpperCase(), reviewed: true },
        evidence: { ...noEvidence, whole: { sources, independent } },
        price: price === undefined ? undefined : { amount: price, currency: 'USD' },
      });
    }),
  );

function range(values: fc.Arbitrary<number>): fc.Arbitrary<Range> {
  const end = (open: number) => fc.option(values, { nil: open, freq: 2 });
  return fc
    .tuple(end(-Infinity), end(Infinity))
    .map(([one, other]): Range => (one > other ? [other, one] : [one, other]));
}

const halves = fc.integer({ min: 0, max: 6 }).map((number) => number / 2);

/** Random choices, of tags that the reviews may lack. */
const anyChoice: fc.Arbitrary<Choice> = fc
  .record(
    {
      tags: fc
        .subarray(
          tags.map(({ slug }) => slug),
          { maxLength: 4 },
        )
        .chain((slugs) =>
          fc.tuple(...slugs.map((slug) => fc.constantFrom(slug, slug, withoutTag(slug)))),
        ),
      match: fc.constantFrom('any' as const, 'all' as const),
      category: fc.subarray(categoryIds, { maxLength: 2 }),
      cited: fc.integer({ min: 0, max: 3 }),
      independent: fc.integer({ min: 0, max: 2 }),
      company: fc.subarray(companies, { maxLength: 2 }),
      price: range(fc.integer({ min: 0, max: 9 }).map((step) => step * 50)),
      unpriced: fc.constantFrom('drop' as const, 'keep' as const),
      name: fc.constantFrom('alpha', ' ＢＥＴＡ-1', '9', 'beta 10', '-', 'zeta, 2'),
      since: fc.constantFrom(undefined, ...days),
      until: fc.constantFrom(undefined, ...days),
      weights: fc.tuple(halves, halves, halves, halves, halves).filter(isWeights),
      sort: fc.constantFrom(...sortKeys),
      order: fc.constantFrom(undefined, 'ascending' as const, 'descending' as const),
      view: fc.constantFrom('cards' as const, 'table' as const),
      map: fc.constantFrom(undefined, ...scoreIds),
      page: fc.integer({ min: 1, max: 3 }),
      score: fc.constantFrom(...scoreIds).chain((id) =>
        fc.record({
          id: fc.constant(id),
          range: range(fc.integer({ min: 0, max: mostTenths(id) })),
        }),
      ),
    },
    { requiredKeys: [] },
  )
  .map(({ score, ...chosen }) => {
    const scores = score ? { [score.id]: score.range } : {};
    return settled({ ...nothingChosen, ...chosen, ...scores });
  });

/** Random reviews with a choice among them, as readers can make it. */
export const someCatalog = fc.tuple(someReviews, anyChoice).map(([reviews, choice]) => {
  const known = new Set(reviews.flatMap(({ tags }) => tags.map(({ slug }) => slug)));
  const tags = choice.tags.filter((tag) => known.has(slugOf(tag)));
  return { reviews, choice: settled({ ...choice, tags }) };
});
