import type { Named, NamedFamily } from '../categories/index.ts';
import type { Currency } from '../review/currencies.ts';
import { parts } from '../review/parts.ts';
import type { Price } from '../review/price.ts';
import { listedGroups, type ListedGroup } from '../tags/groups.ts';
import { readSlug } from '../names/short-slug.ts';
import type { CatalogIndex } from './index-file.ts';
import { readMeasured, type MeasuredColumns } from './measured.ts';
import { unranked } from './unranked.ts';
import { columnOf, ratioColumns, ratioScale, type Scale } from './scale.ts';

/** A tag that filters can choose. */
export interface FilterTag {
  slug: string;
  /** Its slug in the main language, by which every language's address knows it. */
  mainSlug: string;
  name: string;
  group: ListedGroup;
}

/**
 * The reviews of a catalog as columns of numbers. A review is its place in them, `0` to
 * `count - 1`, in the order of names; scores are in tenths.
 */
export interface Columns extends MeasuredColumns {
  count: number;
  names: readonly string[];
  refs: readonly string[];
  /** Five columns, 0 to 10. */
  parts: readonly Uint8Array[];
  /** 0 to 50 */
  overall: Uint8Array;
  /** Days since 1970-01-01. */
  days: Int32Array;
  companies: readonly { ref: string; name: string }[];
  company: Uint32Array;
  families: readonly NamedFamily[];
  /** Those of all families, in their order. */
  categories: readonly Named[];
  /** A place among `categories`, or -1. */
  category: Int16Array;
  /** How many sources each review gives, and how many of them are independent. */
  sources: Uint16Array;
  independent: Uint16Array;
  tags: readonly FilterTag[];
  /** The place among `tags` of the one that says that a product is no longer made, or -1. */
  discontinued: number;
  /** 1 for a review of what is no longer made, else 0. */
  isDiscontinued: Uint8Array;
  /** Review r has the tags `tagged[tagStart[r]]` to before `tagged[tagStart[r + 1]]`. */
  tagged: Uint32Array;
  tagStart: Uint32Array;
  /** Of `prices`. */
  currency: Currency;
  /** NaN where no price in that currency is known. */
  prices: Float64Array;
  /** By review, prices in other currencies: they are shown, and compared with none. */
  otherPrices: ReadonlyMap<number, Price>;
  /** Reviews with a price, cheapest first; each one's place among the different prices. */
  byPrice: Uint32Array;
  priceRank: Uint32Array;
  /** From the lowest price above 0 to the highest; undefined where there are none. */
  priceScale: Scale | undefined;
  /** Each review's column in the spread of prices, or one of the two behind them. */
  priceColumn: Uint8Array;
  /** The order of listings: highest overall first, then newest, then by name. */
  listed: Uint32Array;
}

/**
 * Two columns after the spread of prices: for reviews that cost nothing, and for those without a
 * price.
 */
const freeColumn = ratioColumns;
export const unpricedColumn = freeColumn + 1;

/** Reads an index into columns. All sorting is done here, once. */
export function readColumns(index: CatalogIndex): Columns {
  const count = index.names.length;
  const columns = parts.map((_, part) =>
    Uint8Array.from(index.parts[part] ?? '', (letter) => parseInt(letter, 11)),
  );
  const overall = new Uint8Array(count);
  for (const column of columns) column.forEach((tenths, review) => (overall[review]! += tenths));
  const prices = new Float64Array(count).fill(NaN);
  index.prices.forEach((price, review) => (prices[review] = price ?? NaN));
  const days = Int32Array.from(index.days);
  const tagging = readTagged(index.tagged);
  return {
    count,
    names: index.names,
    refs: index.refs.map((ref, review) => readSlug(ref, index.names[review]!)),
    parts: columns,
    overall,
    days,
    companies: index.companies.map(([ref, name]) => ({ ref: readSlug(ref, name), name })),
    company: Uint32Array.from(index.company),
    families: index.families,
    categories: index.families.flatMap(({ categories }) => categories),
    category: Int16Array.from({ length: count }, (_, review) => index.category[review] ?? -1),
    sources: Uint16Array.from(index.sources),
    independent: Uint16Array.from(index.independent),
    ...readMeasured(index, count),
    tags: index.tags.map(([slug, name, group, mainSlug]) => ({
      slug: readSlug(slug, name),
      mainSlug: mainSlug ?? readSlug(slug, name),
      name,
      group: listedGroups[group]!,
    })),
    discontinued: index.discontinued,
    isDiscontinued: withTag(tagging, index.discontinued),
    ...tagging,
    currency: index.currency,
    prices,
    otherPrices: new Map(
      index.otherPrices.map(([review, amount, currency]) => [review, { amount, currency }]),
    ),
    ...rankPrices(prices),
    listed: Uint32Array.from({ length: count }, (_, review) => review).sort(
      (one, other) => overall[other]! - overall[one]! || days[other]! - days[one]! || one - other,
    ),
  };
}

type Tagging = Pick<Columns, 'tagged' | 'tagStart'>;

/** By review whether it has a tag: 1 or 0. */
function withTag({ tagged, tagStart }: Tagging, tag: number): Uint8Array {
  return Uint8Array.from({ length: tagStart.length - 1 }, (_, review) =>
    Number(tagged.subarray(tagStart[review], tagStart[review + 1]).includes(tag)),
  );
}

/** Adds up the distances and joins all lists end to end. */
function readTagged(lists: readonly number[][]): Tagging {
  const tagStart = new Uint32Array(lists.length + 1);
  lists.forEach((list, review) => (tagStart[review + 1] = tagStart[review]! + list.length));
  const tagged = new Uint32Array(tagStart.at(-1)!);
  lists.forEach((list, review) => {
    let place = 0;
    list.forEach((distance, at) => (tagged[tagStart[review]! + at] = place += distance));
  });
  return { tagged, tagStart };
}

type Prices = Pick<Columns, 'byPrice' | 'priceRank' | 'priceScale' | 'priceColumn'>;

function rankPrices(prices: Float64Array): Prices {
  const byPrice = Uint32Array.from(
    [...prices.keys()].filter((review) => !Number.isNaN(prices[review]!)),
  ).sort((one, other) => prices[one]! - prices[other]! || one - other);
  const priceRank = new Uint32Array(prices.length).fill(unranked);
  let rank = -1;
  let last = NaN;
  for (const review of byPrice) {
    if (prices[review] !== last) rank += 1;
    last = prices[review]!;
    priceRank[review] = rank;
  }
  const least = byPrice.find((review) => prices[review]! > 0);
  const priceScale =
    least === undefined ? undefined : ratioScale(prices[least]!, prices[byPrice.at(-1)!]!);
  const priceColumn = Uint8Array.from(prices, (price) => {
    if (Number.isNaN(price)) return unpricedColumn;
    return priceScale && price > 0 ? columnOf(priceScale, price) : freeColumn;
  });
  return { byPrice, priceRank, priceScale, priceColumn };
}
