import { modifiedOn, type Change, type Dated } from './changes.ts';
import type { IsoDate } from './dates.ts';
import type { Evidence } from './evidence.ts';
import type { Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import type { Price } from './price.ts';
import { compareNames, compareText } from '../names/order.ts';
import { overallOf, scoreOf, tenths, type Rating } from './rating.ts';
import type { ListedTag } from '../tags/tag-page.ts';

/** What cards, tables and neighbours show of a review: everything but its text. */
export interface ReviewSummary {
  kind: Kind;
  language: Language;
  ref: string;
  name: string;
  rating: Rating;
  price: Price | undefined;
  date: IsoDate;
  /** What changed after publication, oldest first. */
  changes: readonly Change[];
  summary: string;
  company: CompanyLabel;
  /** Id of its category; undefined where nothing tells it, and for what has none. */
  category: string | undefined;
  isDiscontinued: boolean;
  evidence: Evidence;
  /** Whether it is unfinished: shown while developing, with a mark, and never published. */
  isDraft: boolean;
  tags: ListedTag[];
}

/** A product's company: its name, and whether it has a review to link to. */
export interface CompanyLabel {
  ref: string;
  name: string;
  reviewed: boolean;
}

/** A tag with the number of reviews under it. */
export interface CountedTag {
  tag: ListedTag;
  count: number;
}

/** A place among others of its kind; equal overalls share a rank. */
export interface Standing {
  rank: number;
  of: number;
}

/** The overall of a review in tenths, 0 to 50. */
export function overallTenths({ rating }: Pick<ReviewSummary, 'rating'>): number {
  return tenths(overallOf(rating));
}

/** The Scientific Validity of a review in tenths, 0 to 10. */
export function validityTenths({ rating }: Pick<ReviewSummary, 'rating'>): number {
  return tenths(scoreOf(rating, 'scientific_validity'));
}

/** The order of every list: highest overall first, then newest, then by name. */
export function compareByOverall(one: ReviewSummary, other: ReviewSummary): number {
  return (
    overallTenths(other) - overallTenths(one) ||
    compareText(other.date, one.date) ||
    compareNames(one.name, other.name, one.language) ||
    compareText(one.ref, other.ref)
  );
}

/** Newest first, then as lists are ordered. */
export function compareByDate(one: ReviewSummary, other: ReviewSummary): number {
  return compareText(other.date, one.date) || compareByOverall(one, other);
}

/** The day of the last change in some reviews, or of the newest; undefined where there are none. */
export function newestDate(reviews: readonly Dated[]): IsoDate | undefined {
  return reviews.map(modifiedOn).toSorted(compareText).at(-1);
}

/** Last changed first, then as lists are ordered. */
export function compareByModified(one: ReviewSummary, other: ReviewSummary): number {
  return compareText(modifiedOn(other), modifiedOn(one)) || compareByDate(one, other);
}

/** How many reviews have each overall: index is the overall in tenths, 0 to 50. */
export function spreadOf(reviews: readonly ReviewSummary[]): number[] {
  const spread = new Array<number>(51).fill(0);
  for (const review of reviews) spread[overallTenths(review)]! += 1;
  return spread;
}

/** The median overall of a spread, or undefined for an empty one. */
export function medianOf(spread: readonly number[]): number | undefined {
  const total = spread.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const at = (place: number) => {
    let passed = 0;
    return spread.findIndex((count) => (passed += count) > place);
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 20;
}
