import { addMonths } from './calendar';
import { isClosed } from './benefit-state';
import type { Benefit, Review, ReviewType } from './program';

/** After the program a benefit is looked at once a year: it moves slowly then, and its owner has other work. */
const monthsBetweenLongTermReviews = 12;

/** Reviews after which the benefit is in the hands of operations. */
const lastingReviews: ReadonlySet<string> = new Set<ReviewType>(['Post-implementation', 'Long-term']);

/** Whether a review looks at a benefit that operations answer for. */
export const isLastingReview = ({ type }: Pick<Review, 'type'>): boolean => lastingReviews.has(type);

/** The latest review up to today; of several on one day the last in the table. */
export function lastReviewOf(reviews: readonly Review[], today: number): Review | null {
  return reviews.reduce<Review | null>(
    (last, review) => (review.date !== null && review.date <= today && (last === null || review.date >= last.date!) ? review : last), null,
  );
}

/**
 * When a benefit is due for review: the cadence after its latest review up to today, or after its Starts while it had none. After a
 * post-implementation or long-term review it is due a year later, or after the cadence where that is longer. A closed benefit has no next
 * review.
 */
export function nextReviewOf({ state, starts }: Benefit, reviews: readonly Review[], cadenceDays: number, today: number): number | null {
  if (isClosed(state)) return null;
  const cadence = Math.max(0, cadenceDays);
  const last = lastReviewOf(reviews, today);
  if (last === null) return starts === null ? null : starts + cadence;
  return isLastingReview(last) ? Math.max(addMonths(last.date!, monthsBetweenLongTermReviews), last.date! + cadence) : last.date! + cadence;
}
