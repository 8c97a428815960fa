import { fault } from '../fault';
import type { Fault } from '../fault';
import type { Flows } from './flows';
import { PeriodicSeries } from './periodic-series';
import { rateNearest } from './rate-of-return';

/**
 * Internal rate of return: the rate per period at which the net present value is zero.
 *
 * @param flows from t = 0.
 * @param guess where several rates satisfy the flows, the one nearest the guess is returned.
 * @returns the rate; `one-sign` unless something is paid and something received; `no-solution` when no rate exists between −100% + 1e-12
 * and 1e26; `guess-too-low` for a guess of −100% or less.
 *
 * Source: Microsoft, IRR function (which gives up after 20 steps; this does not).
 * @example irr([-70000, 12000, 15000, 18000, 21000, 26000]) // 0.086631
 */
export function irr(flows: Flows, guess = 0.1): number | Fault {
  if (!(guess > -1)) return fault('guess-too-low', { argument: 'guess', details: { minimum: -1 } });
  return rateNearest(new PeriodicSeries(flows), guess);
}
