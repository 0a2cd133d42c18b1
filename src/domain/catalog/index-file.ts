import type { IsoDate } from '../dates.ts';
import { compareNames } from '../names.ts';
import { scoredParts, tenths } from '../rating.ts';
import { slugify } from '../slug.ts';
import type { ReviewSummary } from '../summary.ts';
import { listedGroups } from '../tag-groups.ts';

/**
 * What filters, sorting and the value map need of every review of a kind and language, as one JSON
 * file. A column a property compresses to about a third of an object a review: neighbours in name
 * are of one company, near in price and alike in tags.
 */
export interface CatalogIndex {
  /** In the order of names. */
  names: string[];
  /** 0 where the ref is the slug of the name, as most are. */
  refs: (string | 0)[];
  /** A letter a review for each part: its tenths in base 11, `0` to `a`. */
  parts: string[];
  /** Days since 1970-01-01. */
  days: number[];
  /** Ref and name of each company, then the place of each review's company in that list. */
  companies: [ref: string, name: string][];
  company: number[];
  /** Slug, name and group (a place in `listedGroups`) of each tag; then each review's tags. */
  tags: [slug: string, name: string, group: number][];
  tagged: number[][];
  /** In the language's currency; null where no price is known. Empty for a kind without prices. */
  prices: (number | null)[];
}

const millisecondsADay = 86_400_000;

/** A day as days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(date) / millisecondsADay;
}

/** Days since 1970-01-01 as a day, YYYY-MM-DD. */
export function dayOfNumber(day: number): IsoDate {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** Writes the index of the reviews of one kind and language. */
export function indexReviews(reviews: readonly ReviewSummary[]): CatalogIndex {
  const sorted = reviews.toSorted(
    (one, other) =>
      compareNames(one.name, other.name, one.language) || (one.ref < other.ref ? -1 : 1),
  );
  const companies = new Numbering<[string, string]>();
  const tags = new Numbering<[string, string, number]>();
  const hasPrices = sorted.some(({ kind }) => kind === 'product');
  return {
    names: sorted.map(({ name }) => name),
    refs: sorted.map(({ ref, name }) => (ref === slugify(name) ? 0 : ref)),
    parts: partColumns(sorted),
    days: sorted.map(({ date }) => dayNumber(date)),
    company: sorted.map(({ company }) =>
      companies.numberOf(company.ref, () => [company.ref, company.name]),
    ),
    companies: companies.items,
    tagged: sorted.map((review) =>
      review.tags.map(({ slug, name, group }) =>
        tags.numberOf(slug, () => [slug, name, listedGroups.indexOf(group ?? 'other')]),
      ),
    ),
    tags: tags.items,
    prices: hasPrices ? sorted.map(({ price }) => price?.amount ?? null) : [],
  };
}

function partColumns(reviews: readonly ReviewSummary[]): string[] {
  const columns: string[] = [];
  for (const { rating } of reviews) {
    scoredParts(rating).forEach(({ score }, part) => {
      columns[part] = (columns[part] ?? '') + tenths(score).toString(11);
    });
  }
  return columns;
}

/** Numbers items as they are met. */
class Numbering<Item> {
  readonly items: Item[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, item: () => Item): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.items.push(item()) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
