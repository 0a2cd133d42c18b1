import { isOfScore, type Change } from './changes.ts';
import { compareText } from '../names/order.ts';
import { overallOf, tenths } from './rating.ts';
import type { ReviewSummary } from './summary.ts';

/** A change of a review among those of others. */
export interface LoggedChange {
  review: ReviewSummary;
  change: Change;
  /** Its place in the history of the review, the oldest being 1. */
  number: number;
  /** The overall before and after it, 0 to 5; of a change of the text they are the same. */
  before: number;
  after: number;
}

/** Every change of some reviews, newest first; those of a day in the order of the reviews. */
export function changeLog(reviews: readonly ReviewSummary[]): LoggedChange[] {
  return newestFirst(reviews.flatMap(logOf));
}

/**
 * The latest change of each of the reviews that changed last, newest first: that of a score, where
 * there is one.
 */
export function latestChanges(reviews: readonly ReviewSummary[], most: number): LoggedChange[] {
  const ofReviews = Map.groupBy(changeLog(reviews), ({ review }) => review);
  const latest = [...ofReviews.values()].map(
    (log) => log.find(({ change }) => isOfScore(change)) ?? log[0]!,
  );
  return newestFirst(latest).slice(0, most);
}

/** The changes of a review, newest first: each ends at the overall with which the next one begins. */
function logOf(review: ReviewSummary): LoggedChange[] {
  let overall = tenths(overallOf(review.rating));
  return review.changes
    .map((change, index) => ({ change, number: index + 1 }))
    .toReversed()
    .map(({ change, number }) => {
      const after = overall;
      if (isOfScore(change)) overall -= tenths(change.to) - tenths(change.from);
      return { review, change, number, before: overall / 10, after: after / 10 };
    });
}

function newestFirst(log: readonly LoggedChange[]): LoggedChange[] {
  return log.toSorted(({ change: one }, { change: other }) => compareText(other.date, one.date));
}
