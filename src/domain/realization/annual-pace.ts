import type { SeriesFlows } from './benefit-flows';

/** Which periods an annual pace is taken from. */
export interface PaceWindow {
  readonly perYear: number;
  /** How many periods have ended. */
  readonly ended: number;
  /** Index of the first period in which the benefit is in full effect; null when that is not known. */
  readonly fullEffect: number | null;
}

/**
 * What the actuals amount to in a whole year, to be compared with a full-year value: the mean of the latest year of periods at full
 * effect, times the number of periods in a year. Before full effect a mean would lag behind the ramp, so the latest period alone counts.
 * @param actual one amount per period, null where nothing is recorded
 * @returns null without an actual in a period that has ended
 */
export function annualPace(actual: SeriesFlows, { perYear, ended, fullEffect }: PaceWindow): number | null {
  let last = Math.min(ended, actual.length) - 1;
  while (last >= 0 && actual[last] === null) last -= 1;
  if (last < 0) return null;
  const first = fullEffect === null ? last : Math.min(last, Math.max(fullEffect, last - perYear + 1, 0));
  const recorded = actual.slice(first, last + 1).filter((amount) => amount !== null);
  return (recorded.reduce((total, amount) => total + amount, 0) / recorded.length) * perYear;
}
