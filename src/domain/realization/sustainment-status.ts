import { isFault } from '../fault';
import type { Fault } from '../fault';
import type { SustainmentStatus, SustainmentStatusRow } from './assessment';
import { dropOff, halfLife } from './half-life';
import type { SustainmentCheck } from './program';
import { retention } from './retention';
import type { StatusThresholds } from './status';

const daysPerYear = 365.25;

/** With less than half of the peak left the benefit counts as lost: it is past its half-life. */
const lostBelow = 0.5;

/**
 * Whether a benefit lasts after the program.
 * - Retention: share of the peak improvement that is still there (retention.ts).
 * - Drop-off a year and half-life: at the pace since full effect; null when it was checked before that.
 * - Status: Growing and Sustained from the Exceeding and On track thresholds on; Eroding; Lost below one half; No data without figures.
 * @param peak the check's own, or the best one observed so far
 * @param baseline the level without the benefit
 * @param since serial date of full effect
 */
export function sustainmentStatus(
  check: SustainmentCheck, peak: number | null, baseline: number, since: number | null, thresholds: StatusThresholds,
): SustainmentStatusRow {
  const { row, id, observed, checkedOn } = check;
  const left = observed === null || peak === null ? null : numberOrNull(retention(peak, observed, baseline));
  const years = checkedOn === null || since === null || checkedOn <= since ? null : (checkedOn - since) / daysPerYear;
  return {
    row,
    id,
    retentionPercent: left,
    dropOffAYear: left === null || years === null ? null : numberOrNull(dropOff(left, years)),
    halfLifeYears: left === null || years === null ? null : numberOrNull(halfLife(left, years)),
    status: statusOfRetention(left, thresholds),
  };
}

function statusOfRetention(left: number | null, { exceeding, onTrack }: StatusThresholds): SustainmentStatus {
  if (left === null) return 'No data';
  if (left >= exceeding) return 'Growing';
  if (left >= onTrack) return 'Sustained';
  return left >= lostBelow ? 'Eroding' : 'Lost';
}

function numberOrNull(value: number | Fault): number | null {
  return isFault(value) ? null : value;
}

/** The best level observed up to a check: its own Peak, else the greatest improvement any check of the benefit up to it observed. */
export function peakOf(check: SustainmentCheck, checks: readonly SustainmentCheck[], sign: 1 | -1): number | null {
  if (check.peak !== null) return check.peak;
  let best: number | null = null;
  for (const { observed, peak, checkedOn } of checks) {
    if (checkedOn !== null && check.checkedOn !== null && checkedOn > check.checkedOn) continue;
    for (const level of [observed, peak]) if (level !== null && (best === null || sign * (level - best) > 0)) best = level;
  }
  return best;
}
