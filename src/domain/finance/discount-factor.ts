import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import { logDiscountFactors, periodRate, timeOfFlow } from './discounting';
import type { DiscountRate, Timing } from './discounting';
import { finite } from './finite';

/**
 * The present value of 1 received in period `period`.
 *
 * @param period 0 is the appraisal date (factor 1 whatever the timing); fractions are allowed.
 * @returns the factor, or `out-of-range` for a negative period.
 *
 * Source: HM Treasury, Green Book supplementary guidance on discounting, Annex A.
 * @example discountFactor(0.035, 1) // 0.966184
 */
export function discountFactor(rate: DiscountRate, period: number, timing: Timing = 'end'): number | Fault {
  if (!(period >= 0)) return fault('out-of-range', { argument: 'period', details: { minimum: 0 } });
  const time = timeOfFlow(period, timing);
  if (typeof rate === 'number') {
    if (rate === -1 && time > 0) return fault('zero-divisor', { argument: 'rate' });
    return finite(Math.pow(1 + rate, -time), 'rate');
  }
  if (time > longestPeriod) return fault('out-of-range', { argument: 'period', details: { maximum: longestPeriod } });
  if (Number.isInteger(time)) return wholePeriodFactor(rate, time);
  const log = logDiscountFactors(rate, Float64Array.of(time));
  return isFault(log) ? log : finite(Math.exp(log[0]!), 'rate');
}

/** Declining schedules are compounded period by period: this bounds the work of one cell. */
const longestPeriod = 1_000_000;

/** A plain product, so that published tables are matched to the last digit. */
function wholePeriodFactor(rate: Exclude<DiscountRate, number>, periods: number): number | Fault {
  let factor = 1;
  for (let period = 1; period <= periods; period++) {
    const current = periodRate(rate, period);
    if (isFault(current)) return current;
    if (current === -1) return fault('zero-divisor', { argument: 'rate', position: period });
    factor /= 1 + current;
  }
  return finite(factor, 'rate');
}
