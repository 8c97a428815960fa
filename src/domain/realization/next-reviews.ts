import { addMonths } from './calendar';
import { isClosed } from './benefit-state';
import { isFinished } from './expected-finish';
import type { Benefit, Reference, Review, ReviewType } from './program';
import type { ProgramFacts } from './program-facts';
import { isLastingReview, lastReviewOf, nextReviewOf } from './review-dates';

/**
 * A post-implementation review asks what a change brought, so it waits until the benefit has been in full effect for half a year. Source:
 * usual practice of post-implementation reviews, six to twelve months after the change is in use.
 */
const monthsOfFullEffect = 6;

/** The review a benefit needs next. */
export interface NextReview {
  readonly benefit: Reference;
  readonly type: ReviewType;
  /** Serial date. */
  readonly due: number;
  /** Days since it was due; 0 when it is not overdue. */
  readonly daysOverdue: number;
  /** The milestone a gate review belongs to. */
  readonly milestone: Reference | null;
  readonly last: Review | null;
}

/** From the one that looks at the least to the one that looks at the most: a greater one covers the lesser ones that are due with it. */
const byWeight: readonly ReviewType[] = ['Regular', 'Gate', 'Post-implementation', 'Long-term'];

type Due = Pick<NextReview, 'type' | 'due' | 'milestone'>;

/**
 * What is to be reviewed when, the longest overdue first; one entry for each benefit that is not closed.
 * - Regular: the cadence after its latest review (review-dates.ts); Long-term instead once it has had a post-implementation review.
 * - Gate: when the milestone the benefit starts after is finished, until there is a review since then.
 * - Post-implementation: half a year after full effect, until there is a post-implementation or long-term review since full effect.
 * Of several that are due by today, the greatest covers the others; it is due since the first of them was.
 */
export function nextReviews(facts: ProgramFacts): readonly NextReview[] {
  return Array.from(facts.benefits.values(), (benefit) => nextReview(benefit, facts))
    .filter((next) => next !== null)
    .sort((a, b) => a.due - b.due || (a.benefit < b.benefit ? -1 : 1));
}

function nextReview(benefit: Benefit, facts: ProgramFacts): NextReview | null {
  const { today } = facts;
  const reviews = facts.reviewsOf.get(benefit.id) ?? [];
  const last = lastReviewOf(reviews, today);
  const dues = [regular(benefit, reviews, last, facts), gate(benefit, last, facts), postImplementation(benefit, reviews, today)]
    .filter((due) => due !== null)
    .sort((a, b) => a.due - b.due || byWeight.indexOf(b.type) - byWeight.indexOf(a.type));
  const first = dues[0];
  if (first === undefined) return null;
  const asked = dues.filter(({ due }) => due <= Math.max(first.due, today));
  const greatest = asked.reduce((a, b) => (byWeight.indexOf(b.type) > byWeight.indexOf(a.type) ? b : a));
  return { ...greatest, benefit: benefit.id, due: first.due, daysOverdue: Math.max(0, today - first.due), last };
}

function regular(benefit: Benefit, reviews: readonly Review[], last: Review | null, { program, today }: ProgramFacts): Due | null {
  const due = nextReviewOf(benefit, reviews, program.settings.reviewCadenceDays, today);
  return due === null ? null : { type: last !== null && isLastingReview(last) ? 'Long-term' : 'Regular', due, milestone: null };
}

function gate({ startsAfter, state }: Benefit, last: Review | null, { activities, today }: ProgramFacts): Due | null {
  const milestone = activities.get(startsAfter);
  if (milestone === undefined || isClosed(state) || !isFinished(milestone, today)) return null;
  const finished = milestone.finishedOn ?? milestone.finish;
  if (finished === null || (last !== null && last.date! >= finished)) return null;
  return { type: 'Gate', due: finished, milestone: milestone.id };
}

function postImplementation({ fullEffect, state }: Benefit, reviews: readonly Review[], today: number): Due | null {
  if (fullEffect === null || isClosed(state)) return null;
  const isDone = reviews.some(
    (review) => isLastingReview(review) && review.date !== null && review.date >= fullEffect && review.date <= today,
  );
  return isDone ? null : { type: 'Post-implementation', due: addMonths(fullEffect, monthsOfFullEffect), milestone: null };
}
