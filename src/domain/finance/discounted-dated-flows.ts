import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate } from './discounting';
import { logDiscountFactors } from './discounting';
import { wholeDays } from './excel-dates';
import type { Flows } from './flows';
import { daysPerYear } from './xnpv';

/** One step of a present value of dated flows. */
export interface DiscountedDatedFlow {
  /** Excel serial number. */
  readonly date: number;
  /** Years of 365 days from the first date. */
  readonly years: number;
  readonly flow: number;
  readonly factor: number;
  readonly presentValue: number;
  readonly cumulated: number;
}

/**
 * The steps of XNPV, in the order of the flows; their last sum is `xnpv` of the same arguments. Dates before the first one are worth
 * more than their amount, as XIRR counts them.
 *
 * @returns one row per flow; `different-lengths`, `not-a-date`, or a Fault of {@link logDiscountFactors}.
 */
export function discountedDatedFlows(rate: DiscountRate, flows: Flows, dates: Flows): DiscountedDatedFlow[] | Fault {
  if (flows.length !== dates.length) {
    return fault('different-lengths', { argument: 'dates', details: { first: flows.length, second: dates.length } });
  }
  const days = wholeDays(dates);
  if (isFault(days)) return days;
  const years = days.map((day) => (day - days[0]!) / daysPerYear);
  const early = years.findIndex((time) => time < 0);
  if (early >= 0 && typeof rate !== 'number') return fault('before-first-date', { argument: 'dates', position: early + 1 });
  const logs = logDiscountFactors(rate, years);
  if (isFault(logs)) return logs;
  let cumulated = 0;
  return Array.from(flows, (flow, index) => {
    const factor = Math.exp(logs[index]!);
    cumulated += flow * factor;
    return { date: days[index]!, years: years[index]!, flow, factor, presentValue: flow * factor, cumulated };
  });
}
