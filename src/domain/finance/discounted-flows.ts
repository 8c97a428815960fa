import type { Fault } from '../fault';
import type { DiscountRate, Timing } from './discounting';
import { discountFactors } from './discounting';
import type { Flows } from './flows';

/** One step of a present value: a flow, its factor, what it is worth today, and the sum so far. */
export interface DiscountedFlow {
  readonly period: number;
  readonly flow: number;
  readonly factor: number;
  readonly presentValue: number;
  readonly cumulated: number;
}

/**
 * The steps of a net present value or of a discounted payback, as one would lay them out in a sheet. Their last sum is `npv` of the same
 * arguments.
 *
 * @param firstPeriod 1: the first flow is that of period 1 (NPV); 0: it is on the appraisal date and not discounted (payback, IRR).
 * @returns one row per flow, or a Fault of {@link discountFactors}.
 *
 * @example discountedFlows(0.1, [110, 121]) // factors 0.909…, 0.826…; present values 100, 100; cumulated 100, 200
 */
export function discountedFlows(
  rate: DiscountRate, flows: Flows, timing: Timing = 'end', firstPeriod: 0 | 1 = 1,
): DiscountedFlow[] | Fault {
  const undiscounted = 1 - firstPeriod;
  const factors = discountFactors(rate, Math.max(0, flows.length - undiscounted), timing);
  if (!(factors instanceof Float64Array)) return factors;
  let cumulated = 0;
  return Array.from(flows, (flow, index) => {
    const factor = index < undiscounted ? 1 : factors[index - undiscounted]!;
    cumulated += flow * factor;
    return { period: index + firstPeriod, flow, factor, presentValue: flow * factor, cumulated };
  });
}
