import type { Verdict } from './program';
import type { StatusThresholds } from './status';

/** With less than half of the target reached the verdict is Not; sustainment-status.ts draws the same line. */
const partlyFrom = 0.5;

/**
 * The verdict the figures speak for: Fully and Mostly from the On track and At risk thresholds on, Partly from one half on, else Not.
 * What is not achieved in full before the benefit is due in full is Too early to call.
 * @param achieved share of the target; of a dis-benefit, the share of the harm
 * @returns null when the share is not known
 */
export function proposedVerdict(
  achieved: number | null,
  isHarm: boolean,
  isTooEarly: boolean,
  { onTrack, atRisk }: StatusThresholds,
): Verdict | null {
  if (achieved === null) return null;
  const share = isHarm ? 2 - achieved : achieved;
  if (share >= onTrack) return 'Fully';
  if (isTooEarly) return 'Too early';
  if (share >= atRisk) return 'Mostly';
  return share >= partlyFrom ? 'Partly' : 'Not';
}
