import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountSchedule } from './discount-schedules';
import { isDiscountSchedule, scheduleRate } from './discount-schedules';

/**
 * When in its period a flow arises. The flow of period t (t = 1, 2, …) is discounted t periods at its `end` (what Excel's NPV does),
 * t − ½ periods at its `mid`, t − 1 at its `start`; so with `start` the first flow is the appraisal date itself.
 */
export type Timing = 'end' | 'mid' | 'start';
export const timings: readonly Timing[] = ['end', 'mid', 'start'];

/** How much earlier than the end of its period a flow arises, in periods. */
const lead: Record<Timing, number> = { end: 0, mid: 0.5, start: 1 };

/**
 * What a `rate` argument may be: one rate for every period (0.035 is 3.5%), one rate for each period (rates[0] is the rate of period 1),
 * or a schedule whose rate changes with the year.
 */
export type DiscountRate = number | Float64Array | readonly number[] | DiscountSchedule;

/** The rate that applies during period `period` (counted from 1), or a Fault when a list of rates is too short. */
export function periodRate(rate: DiscountRate, period: number): number | Fault {
  if (typeof rate === 'number') return rate;
  if (isDiscountSchedule(rate)) return scheduleRate(rate, period);
  if (period > rate.length) return fault('too-few-rates', { argument: 'rate', details: { rates: rate.length, periods: period } });
  return rate[Math.max(period, 1) - 1]!;
}

/**
 * Discount factors of flows in periods 1 … `count`. A declining schedule is compounded period by period, 1/((1+r₁)(1+r₂)…(1+rₜ)),
 * as the Green Book does; it is never 1/(1+rₜ)ᵗ. Mid-period divides the factor of the period before by √(1+rₜ).
 */
export function discountFactors(rate: DiscountRate, count: number, timing: Timing = 'end'): Float64Array | Fault {
  const factors = new Float64Array(count);
  let opening = 1;
  for (let period = 1; period <= count; period++) {
    // Flows that arise at the start of a period never use that period's own rate: the last one may be missing from a list.
    if (timing === 'start') factors[period - 1] = opening;
    if (timing === 'start' && period === count) break;
    const current = periodRate(rate, period);
    if (typeof current !== 'number') return current;
    const growth = 1 + current;
    if (growth === 0) return fault('zero-divisor', { argument: 'rate' });
    if (timing === 'mid') {
      if (growth < 0) return fault('out-of-range', { argument: 'rate', details: { minimum: -1 } });
      factors[period - 1] = opening / Math.sqrt(growth);
    }
    opening /= growth;
    if (timing === 'end') factors[period - 1] = opening;
  }
  return factors;
}

/**
 * ln of the discount factor `time` periods after the appraisal date; `time` may be a fraction (a flow mid-way, a dated flow).
 * Within a period the factor falls geometrically at that period's rate, so whole periods agree with {@link discountFactors}.
 */
export function logDiscountFactors(rate: DiscountRate, times: Float64Array): Float64Array | Fault {
  const logs = new Float64Array(times.length);
  if (typeof rate === 'number') {
    if (!(rate > -1)) return fault('out-of-range', { argument: 'rate', details: { minimum: -1 } });
    const perPeriod = -Math.log1p(rate);
    for (let i = 0; i < times.length; i++) logs[i] = times[i]! * perPeriod;
    return logs;
  }
  let last = 0;
  for (let i = 0; i < times.length; i++) if (times[i]! > last) last = times[i]!;
  const atWholePeriod = new Float64Array(Math.ceil(last) + 1);
  for (let period = 1; period < atWholePeriod.length; period++) {
    const current = periodRate(rate, period);
    if (isFault(current)) return current;
    if (!(current > -1)) return fault('out-of-range', { argument: 'rate', position: period, details: { minimum: -1 } });
    atWholePeriod[period] = atWholePeriod[period - 1]! - Math.log1p(current);
  }
  for (let i = 0; i < times.length; i++) {
    const whole = Math.floor(times[i]!);
    const part = times[i]! - whole;
    logs[i] = part === 0 ? atWholePeriod[whole]! : atWholePeriod[whole]! * (1 - part) + atWholePeriod[whole + 1]! * part;
  }
  return logs;
}

/** How many periods after the appraisal date a flow of period `period` arises; a flow of period 0 arises on the date itself. */
export function timeOfFlow(period: number, timing: Timing): number {
  return Math.max(0, period - lead[timing]);
}
