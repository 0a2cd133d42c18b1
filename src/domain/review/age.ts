import type { IsoDate } from './dates.ts';

/** What has grown old of a review: nothing yet, its price, or all of it. */
export type Age = 'fresh' | 'old-price' | 'old';

/** The last day on which the price of a review is not old yet, and that on which the review is not. */
export interface FreshUntil {
  price: IsoDate;
  review: IsoDate;
}

/** How old a review is on a day. */
export function ageOf({ price, review }: FreshUntil, today: IsoDate): Age {
  if (today > review) return 'old';
  return today > price ? 'old-price' : 'fresh';
}
