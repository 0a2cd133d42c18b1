import type { IsoDate } from '../review/dates.ts';
import type { Rating } from '../review/rating.ts';
import type { Columns } from './columns.ts';
import { dayOfNumber } from './index-file.ts';

/** What a catalog shows of one review. */
export interface CatalogItem {
  ref: string;
  name: string;
  company: string;
  rating: Rating;
  /** 0 to 5 by the reader's own weights, or undefined where they are all equal. */
  own: number | undefined;
  price: number | undefined;
  date: IsoDate;
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
  const { names, refs, overall, parts, prices, days, companies, company } = columns;
  const [sv, tl, cp, rs, rd] = parts.map((column) => column[review]! / 10) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const price = prices[review]!;
  return {
    ref: refs[review]!,
    name: names[review]!,
    company: companies[company[review]!]!.name,
    rating: [overall[review]! / 10, sv, tl, cp, rs, rd],
    own: ownTenths && ownTenths[review]! / 10,
    price: Number.isNaN(price) ? undefined : price,
    date: dayOfNumber(days[review]!),
  };
}
