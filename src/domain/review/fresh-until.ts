import type { FreshUntil } from './age.ts';
import { scoredOn, type Dated } from './changes.ts';
import type { IsoDate } from './dates.ts';

/** Years after which a price is no longer what shops ask, and a review no longer what there is. */
const years = { price: 1, review: 2 };

/**
 * How long a review is fresh: its price counts from the last day on which Cost-Performance was
 * scored, the review from its last score of all.
 */
export function freshUntil(review: Dated): FreshUntil {
  return {
    price: yearsAfter(scoredOn(review, 'cost_performance'), years.price),
    review: yearsAfter(scoredOn(review), years.review),
  };
}

/** The same day some years later; 29 February comes before the 1 March of other years. */
function yearsAfter(date: IsoDate, years: number): IsoDate {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
