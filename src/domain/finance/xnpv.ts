import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import { logDiscountFactors } from './discounting';
import type { DiscountRate } from './discounting';
import { wholeDays } from './excel-dates';
import { finite } from './finite';
import type { Flows } from './flows';

/** Excel counts a year as 365 days in XNPV and XIRR, leap years included. */
export const daysPerYear = 365;

/**
 * Net present value of dated flows: Σ flowᵢ ÷ (1+rate)^((dateᵢ − date₁)/365).
 *
 * @param rate per year: one rate above −100%, a rate for each year, or a schedule. Unlike Excel's, it takes a negative rate.
 * @param dates Excel serial numbers, one per flow; none earlier than the first.
 * @returns the value on the first date, `different-lengths`, `not-a-date` or `before-first-date` with its position.
 *
 * Source: Microsoft, XNPV function.
 * @example xnpv(0.09, [-10000, 2750, 4250, 3250, 2750], [39448, 39508, 39751, 39859, 39904]) // 2086.6476
 */
export function xnpv(rate: DiscountRate, flows: Flows, dates: Flows): number | Fault {
  if (flows.length !== dates.length)
    return fault('different-lengths', { argument: 'dates', details: { first: flows.length, second: dates.length } });
  if (flows.length === 0) return fault('too-few', { argument: 'flows', details: { minimum: 1 } });
  const times = wholeDays(dates);
  if (isFault(times)) return times;
  const firstDay = times[0]!;
  for (let i = 0; i < times.length; i++) {
    if (times[i]! < firstDay) return fault('before-first-date', { argument: 'dates', position: i + 1 });
    times[i] = (times[i]! - firstDay) / daysPerYear;
  }
  const logs = logDiscountFactors(rate, times);
  if (isFault(logs)) return logs;
  let value = 0;
  for (let i = 0; i < flows.length; i++) value += flows[i]! * Math.exp(logs[i]!);
  return finite(value, 'flows');
}
