import type { ProgramReading } from '../../commands/read-program';
import type { BaselineVersion } from '../../domain/realization/baseline-versions';
import type { NextReview } from '../../domain/realization/next-reviews';
import { baselineVersions } from '../../domain/realization/baseline-versions';
import { nextReviews } from '../../domain/realization/next-reviews';
import type { ProgramFacts } from '../../domain/realization/program-facts';
import { perReading } from '../per-reading';
import { programFactsOf } from '../program-facts-of';

/** What every page of this view looks things up in. */
export interface ReviewsContext {
  readonly reading: ProgramReading;
  readonly facts: ProgramFacts;
  /** The next review of each benefit, the longest overdue first. */
  readonly due: readonly NextReview[];
  readonly versions: readonly BaselineVersion[];
}

export const reviewsContextOf = perReading((reading): ReviewsContext => {
  const facts = programFactsOf(reading);
  return { reading, facts, due: nextReviews(facts), versions: baselineVersions(reading.program.baselines) };
});
