import type { NamedFamily } from '../categories/index.ts';
import type { Currency } from '../review/currencies.ts';
import type { IsoDate } from '../review/dates.ts';
import { kinds } from '../kinds.ts';
import { mainLanguage } from '../languages/main.ts';
import { compareNames } from '../names/order.ts';
import { writeParts } from '../review/part-columns.ts';
import { writeMeasured, type Measured, type MeasuredIndex } from './measured.ts';
import { writeSlug, type ShortSlug } from '../names/short-slug.ts';
import type { ReviewSummary } from '../review/summary.ts';
import { listedGroups } from '../tags/groups.ts';
import { isDiscontinued } from '../tags/discontinued.ts';
import type { Tag } from '../tags/vocabulary.ts';

/**
 * What filters, sorting and the value map need of every review of a kind and language, as one JSON
 * file. One column for each property compresses to about a third of one object for each review:
 * neighbours by name have the same company, similar prices and similar tags.
 */
export interface CatalogIndex extends MeasuredIndex {
  /** In the order of names. */
  names: string[];
  refs: ShortSlug[];
  /** For each part, one letter a review: its tenths in base 11, `0` to `a`. */
  parts: string[];
  /** Days since 1970-01-01. */
  days: number[];
  companies: [ref: ShortSlug, name: string][];
  /** The place of each review's company among `companies`. */
  company: number[];
  /** Those that the reviews are of, in the order in which readers see them. */
  families: NamedFamily[];
  /** The place of each review's category among those of all families, or -1. Empty where none has any. */
  category: number[];
  /** How many sources each review gives, and how many of them are independent. */
  sources: number[];
  independent: number[];
  /**
   * The most frequent first; a group is a place in `listedGroups`. The last is the tag's slug in the
   * main language, where that is another: addresses of all languages know a tag by it.
   */
  tags: [slug: ShortSlug, name: string, group: number, mainSlug?: string][];
  /** The place among `tags` of the one that says that a product is no longer made, or -1. */
  discontinued: number;
  /** Places of each review's tags among `tags`, ascending, each as its distance from the last. */
  tagged: number[][];
  /** The currency of `prices`: a reader sorts and filters in one. */
  currency: Currency;
  /** Null where none in that currency is known. Empty for a kind without prices. */
  prices: (number | null)[];
  /** Prices in other currencies, by the place of the review. */
  otherPrices: [review: number, amount: number, currency: Currency][];
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

/**
 * Writes the index of the reviews of one kind and language.
 * @param currency of the prices that can be compared
 * @param families those that the reviews are of
 * @param measured what was measured of each, by ref
 */
export function indexReviews(
  reviews: readonly ReviewSummary[],
  currency: Currency,
  families: NamedFamily[] = [],
  measured: ReadonlyMap<string, Measured> = new Map(),
): CatalogIndex {
  const sorted = reviews.toSorted(
    (one, other) =>
      compareNames(one.name, other.name, one.language) || (one.ref < other.ref ? -1 : 1),
  );
  const companies = byFrequency(sorted.map(({ company }) => company));
  const tags = byFrequency(sorted.flatMap((review) => review.tags));
  const categories = families.flatMap((family) => family.categories.map(({ id }) => id));
  const hasPrices = sorted.some(({ kind }) => kinds[kind].priced);
  return {
    names: sorted.map(({ name }) => name),
    refs: sorted.map(({ ref, name }) => writeSlug(ref, name)),
    parts: writeParts(sorted.map(({ rating }) => rating)),
    days: sorted.map(({ date }) => dayNumber(date)),
    companies: companies.items.map(({ ref, name }) => [writeSlug(ref, name), name]),
    company: sorted.map(({ company }) => companies.placeOf(company)),
    families,
    category: families.length > 0 ? sorted.map((one) => categories.indexOf(one.category!)) : [],
    sources: sorted.map(({ evidence }) => evidence.whole.sources),
    independent: sorted.map(({ evidence }) => evidence.whole.independent),
    ...writeMeasured(sorted.map(({ ref }) => measured.get(ref))),
    tags: tags.items.map(writeTag),
    discontinued: tags.items.findIndex(isDiscontinued),
    tagged: sorted.map((review) => distances(review.tags.map(tags.placeOf))),
    currency,
    prices: hasPrices
      ? sorted.map(({ price }) => (price?.currency === currency ? price.amount : null))
      : [],
    otherPrices: sorted.flatMap(({ price }, review): CatalogIndex['otherPrices'] =>
      price && price.currency !== currency ? [[review, price.amount, price.currency]] : [],
    ),
  };
}

function writeTag({ slug, name, group, slugs }: Tag): CatalogIndex['tags'][number] {
  const mainSlug = slugs[mainLanguage] ?? slug;
  return [
    writeSlug(slug, name),
    name,
    listedGroups.indexOf(group ?? 'other'),
    ...(mainSlug === slug ? [] : [mainSlug]),
  ] as CatalogIndex['tags'][number];
}

/** Numbers items from the most frequent on: small numbers are short to write. */
function byFrequency<Item extends { slug: string } | { ref: string }>(mentions: readonly Item[]) {
  const keyOf = (item: Item) => ('slug' in item ? item.slug : item.ref);
  const groups = [...Map.groupBy(mentions, keyOf).values()];
  const items = groups.sort((one, other) => other.length - one.length).map(([first]) => first!);
  const places = new Map(items.map((item, place) => [keyOf(item), place]));
  return { items, placeOf: (item: Item) => places.get(keyOf(item))! };
}

function distances(places: readonly number[]): number[] {
  const ascending = places.toSorted((one, other) => one - other);
  return ascending.map((place, at) => place - (ascending[at - 1] ?? 0));
}
