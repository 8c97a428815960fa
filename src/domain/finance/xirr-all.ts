import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import { DatedSeries } from './dated-series';
import { wholeDays } from './excel-dates';
import type { Flows } from './flows';
import { allRates } from './rate-of-return';

/**
 * Every internal rate of return of dated flows per year of 365 days, in rising order; `xirr` returns the one nearest its guess.
 *
 * @param dates Excel serial numbers, one per flow, in any order.
 * @returns the rates; `different-lengths`; `not-a-date`; `one-sign` or `no-solution` when there is none.
 *
 * @example xirrAll([-1, 3, -2], [0, 365, 730]) // [0, 1]
 */
export function xirrAll(flows: Flows, dates: Flows): number[] | Fault {
  if (flows.length !== dates.length) {
    return fault('different-lengths', { argument: 'dates', details: { first: flows.length, second: dates.length } });
  }
  const days = wholeDays(dates);
  return isFault(days) ? days : allRates(new DatedSeries(flows, days));
}
