import { isClosed } from './benefit-state';
import type { Benefit, Review } from './program';

/**
 * When a benefit is due for review: the cadence after its latest review up to today, or after its Starts while it had none. A closed
 * benefit has no next review.
 */
export function nextReviewOf({ state, starts }: Benefit, reviews: readonly Review[], cadenceDays: number, today: number): number | null {
  if (isClosed(state)) return null;
  const dates = reviews.map((review) => review.date).filter((date) => date !== null && date <= today);
  const last = dates.reduce<number | null>((latest, date) => (latest === null || date! > latest ? date : latest), null) ?? starts;
  return last === null ? null : last + Math.max(0, cadenceDays);
}
