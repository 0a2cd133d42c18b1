import type { IsoDate } from '../review/dates.ts';
import type { Cited } from '../review/evidence.ts';
import type { Price } from '../review/price.ts';
import type { Rating } from '../review/rating.ts';
import type { Columns } from './columns.ts';
import { dayOfNumber } from './index-file.ts';

/** What a catalog shows of one review. */
export interface CatalogItem {
  /** Its place in the columns. */
  review: number;
  ref: string;
  name: string;
  company: string;
  rating: Rating;
  /** 0 to 5 by the reader's own weights, or undefined where they are all equal. */
  own: number | undefined;
  price: Price | undefined;
  date: IsoDate;
  cited: Cited;
}

/**
 * Reads one review out of the columns.
 * @param ownTenths overall by own weights of every review, or undefined
 */
export function itemAt(
  columns: Columns,
  review: number,
  ownTenths: ArrayLike<number> | undefined,
): CatalogItem {
  const { names, refs, overall, parts, days, companies, company } = columns;
  const { prices, currency, otherPrices, sources, independent } = columns;
  const [sv, tl, cp, rs, rd] = parts.map((column) => column[review]! / 10) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const amount = prices[review]!;
  return {
    review,
    ref: refs[review]!,
    name: names[review]!,
    company: companies[company[review]!]!.name,
    rating: [overall[review]! / 10, sv, tl, cp, rs, rd],
    own: ownTenths && ownTenths[review]! / 10,
    price: Number.isNaN(amount) ? otherPrices.get(review) : { amount, currency },
    date: dayOfNumber(days[review]!),
    cited: { sources: sources[review]!, independent: independent[review]! },
  };
}
