import type { IsoDate } from './dates.ts';

/** What has grown old of a review: nothing yet, its price, or all of it. */
export type Age = 'fresh' | 'old-price' | 'old';

/** Years after which a price is no longer what shops ask, and a review no longer what there is. */
const yearsOf = { 'old-price': 1, old: 2 } as const;

/** How old a review of a day is on another: each limit holds from the day after it on. */
export function ageOf(date: IsoDate, today: IsoDate): Age {
  if (today > yearsAfter(date, yearsOf.old)) return 'old';
  return today > yearsAfter(date, yearsOf['old-price']) ? 'old-price' : 'fresh';
}

/** The same day some years later; 29 February comes before the 1 March of other years. */
function yearsAfter(date: IsoDate, years: number): IsoDate {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
