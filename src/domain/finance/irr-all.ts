import type { Fault } from '../fault';
import type { Flows } from './flows';
import { PeriodicSeries } from './periodic-series';
import { allRates } from './rate-of-return';

/**
 * Every internal rate of return of a series, in rising order: flows that change sign more than once may have several, and then none
 * of them measures the investment (use the net present value, or MIRR).
 *
 * @param flows from t = 0.
 * @returns the rates per period; `one-sign` or `no-solution` when there is none.
 *
 * @example irrAll([-1, 3, -2]) // [0, 1]
 */
export function irrAll(flows: Flows): number[] | Fault {
  return allRates(new PeriodicSeries(flows));
}
