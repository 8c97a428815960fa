import { fault } from '../fault';
import type { Fault } from '../fault';
import { discountFactors } from './discounting';
import type { DiscountRate, Timing } from './discounting';
import type { Flows } from './flows';

/** A balance below this share of the largest flow counts as zero: 0.1 + 0.2 − 0.3 is paid back. */
const settled = 1e-9;

/**
 * Payback period: when the cumulative flow, having been negative, first returns to zero; linear within the period.
 *
 * @param flows from t = 0, outlays negative.
 * @param rate when given, flows are discounted first (discounted payback), the flow of t = 0 undiscounted.
 * @param timing when in its period a flow arises, for discounting only; the flow of t = 0 is on the appraisal date in any case.
 * @returns periods from t = 0; 0 when nothing was ever outstanding; `not-paid-back` when the flows end first; `out-of-range` for a
 * rate of −100% or less.
 *
 * @example payback([-1000, 400, 400, 400]) // 2.5
 */
export function payback(flows: Flows, rate: DiscountRate = 0, timing: Timing = 'end'): number | Fault {
  if (flows.length === 0) return fault('too-few', { argument: 'flows', details: { minimum: 1 } });
  if (typeof rate === 'number' && !(rate > -1)) return fault('out-of-range', { argument: 'rate', details: { minimum: -1 } });
  const factors = discountFactors(rate, flows.length - 1, timing);
  if (!(factors instanceof Float64Array)) return factors;
  let balance = flows[0]!;
  let largest = Math.abs(balance);
  let owing = balance < 0;
  for (let t = 1; t < flows.length; t++) {
    const flow = flows[t]! * factors[t - 1]!;
    const outstanding = -balance;
    balance += flow;
    largest = Math.max(largest, Math.abs(flow));
    const paid = balance >= -settled * largest;
    if (owing && paid) return t - 1 + Math.min(1, Math.max(0, outstanding / flow));
    if (!paid) owing = true;
  }
  return owing ? fault('not-paid-back', { argument: 'flows', details: { periods: flows.length - 1 } }) : 0;
}
