import { isFault } from '../fault';
import type { ReviewStatusRow } from './assessment';
import type { BenefitScale } from './benefit-scale';
import type { Review } from './program';
import { progress } from './progress';

/**
 * What a review found against the original and the current target, favorable positive, and the share of the current target achieved
 * (of the original one where there is no current): the way from the baseline covered.
 */
export function reviewVariance(review: Review, { baseline, sign }: BenefitScale): ReviewStatusRow {
  const { row, id, originalTarget, currentTarget, actual } = review;
  const target = currentTarget ?? originalTarget;
  const achieved = actual === null || target === null ? null : progress(baseline, target, actual);
  const against = (level: number | null): number | null => {
    if (actual === null || level === null) return null;
    return sign === 1 ? actual - level : level - actual;
  };
  return {
    row,
    id,
    varianceToOriginal: against(originalTarget),
    varianceToCurrent: against(currentTarget),
    achievedPercent: achieved === null || isFault(achieved) ? null : achieved,
  };
}
