import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import { DatedSeries } from './dated-series';
import { wholeDays } from './excel-dates';
import type { Flows } from './flows';
import { rateNearest } from './rate-of-return';

/**
 * Internal rate of return of dated flows, per year of 365 days.
 *
 * @param dates Excel serial numbers, one per flow, in any order; times of day are dropped.
 * @param guess where several rates satisfy the flows, the one nearest the guess is returned.
 * @returns the rate; `different-lengths`; `not-a-date` with its position; `out-of-range` for a guess of −100% or less; `one-sign`;
 * `no-solution`. It never returns a rate that does not solve the flows (Excel's XIRR returns 2.98e-9 where its search fails).
 *
 * Source: Microsoft, XIRR function.
 * @example xirr([-10000, 2750, 4250, 3250, 2750], [39448, 39508, 39751, 39859, 39904]) // 0.373363
 */
export function xirr(flows: Flows, dates: Flows, guess = 0.1): number | Fault {
  if (flows.length !== dates.length)
    return fault('different-lengths', { argument: 'dates', details: { first: flows.length, second: dates.length } });
  if (!(guess > -1)) return fault('out-of-range', { argument: 'guess', details: { minimum: -1 } });
  const days = wholeDays(dates);
  return isFault(days) ? days : rateNearest(new DatedSeries(flows, days), guess);
}
