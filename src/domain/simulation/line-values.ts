import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate, Timing } from '../finance/discounting';
import type { Flows } from '../finance/flows';
import { npv } from '../finance/npv';

/**
 * Cash-flow lines with a range each, reduced to one present value per line: the net present value is their sum, and linear in each.
 *
 * @param lines one series of flows per line, all from period 1 (see npv for `timing`).
 * @param low the least each line may come to, as a share of it (0.8 is 80%), at most 1.
 * @param high the most, at least 1. The likeliest is the line itself.
 * @returns the present values, `different-lengths`, or `out-of-range` with the position of the line.
 */
export function lineValues(rate: DiscountRate, lines: readonly Flows[], low: Flows, high: Flows, timing: Timing): number[] | Fault {
  if (lines.length === 0) return fault('too-few', { argument: 'flows', details: { minimum: 1 } });
  for (const [argument, shares] of Object.entries({ low, high }))
    if (shares.length !== lines.length)
      return fault('different-lengths', { argument, details: { first: lines.length, second: shares.length } });
  const values: number[] = [];
  for (const [i, flows] of lines.entries()) {
    if (!(low[i]! <= 1)) return fault('out-of-range', { argument: 'low', position: i + 1, details: { maximum: 1 } });
    if (!(high[i]! >= 1)) return fault('out-of-range', { argument: 'high', position: i + 1, details: { minimum: 1 } });
    const value = npv(rate, flows, timing);
    if (isFault(value)) return value;
    values.push(value);
  }
  return values;
}
