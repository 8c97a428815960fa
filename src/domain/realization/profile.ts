import type { Fault } from '../fault';
import { fault } from '../fault';
import type { RampCurve } from './ramp';
import { ramp } from './ramp';

/** The number of cells in a row of an Excel sheet. */
const mostProfilePeriods = 16384;

/**
 * A benefit period by period: in period k (from 1) the level reached at its end, fullValue * ramp(k / rampPeriods).
 * @param fullValue the amount of one period at the full level
 * @param periods how many, a whole number from 1 to 16,384
 * @param rampPeriods how many periods until the full level; 1 or less means from the first period on
 * @returns one amount per period; #NUM! for counts out of bounds
 */
export function profile(fullValue: number, periods: number, rampPeriods = 1, curve: RampCurve = 'Linear'): Float64Array | Fault {
  if (!Number.isInteger(periods)) return fault('not-whole', { argument: 'periods' });
  if (periods < 1 || periods > mostProfilePeriods) {
    return fault('out-of-range', { argument: 'periods', details: { minimum: 1, maximum: mostProfilePeriods } });
  }
  if (rampPeriods < 0) return fault('out-of-range', { argument: 'rampPeriods', details: { minimum: 0 } });
  return Float64Array.from({ length: periods }, (_, index) => fullValue * ramp((index + 1) / Math.max(rampPeriods, 1), curve));
}
