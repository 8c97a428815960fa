import { fault } from '../fault';
import type { Fault } from '../fault';
import { discountFactors } from './discounting';
import type { DiscountRate, Timing } from './discounting';
import { finite } from './finite';
import type { Flows } from './flows';

/**
 * Net present value of periodic flows: Σ flowₜ × discount factorₜ.
 *
 * @param rate per period: one rate, a rate for each period, or a schedule.
 * @param flows the first is the flow of period 1; with timing `start` it is the flow of the appraisal date.
 * @param timing when in its period a flow arises; `end` is the convention of Excel's NPV.
 * @returns the present value, `zero-divisor` at a rate of −100%, `too-few-rates` when a list of rates is shorter than the flows.
 *
 * Source: Microsoft, NPV function; HM Treasury, Green Book A6; OMB Circular A-94, appendix B (mid-year).
 * @example npv(0.1, [-10000, 3000, 4200, 6800]) // 1188.4434
 */
export function npv(rate: DiscountRate, flows: Flows, timing: Timing = 'end'): number | Fault {
  if (typeof rate === 'number') return constantRateNpv(rate, flows, timing);
  const factors = discountFactors(rate, flows.length, timing);
  if (!(factors instanceof Float64Array)) return factors;
  let value = 0;
  for (let i = 0; i < flows.length; i++) value += flows[i]! * factors[i]!;
  return finite(value, 'flows');
}

function constantRateNpv(rate: number, flows: Flows, timing: Timing): number | Fault {
  const growth = 1 + rate;
  if (growth === 0) return fault('zero-divisor', { argument: 'rate' });
  if (timing === 'mid' && growth < 0) return fault('out-of-range', { argument: 'rate', details: { minimum: -1 } });
  const discount = 1 / growth;
  let value = startValue(discount, flows);
  if (timing === 'end') value *= discount;
  if (timing === 'mid') value *= Math.sqrt(discount);
  return finite(value, 'flows');
}

/**
 * Σ flowsᵢ·xⁱ. Horner's rule waits for one multiply-add after the other; four interleaved chains in x⁴ keep the processor busy and are
 * about four times as fast on long series. Where that overflows on the way (a rate near −100%), plain Horner decides.
 */
function startValue(x: number, flows: Flows): number {
  const whole = flows.length & ~3;
  let tail = 0;
  for (let i = flows.length - 1; i >= whole; i--) tail = tail * x + flows[i]!;
  const x2 = x * x;
  const x4 = x2 * x2;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let power = 1;
  for (let i = whole - 4; i >= 0; i -= 4) {
    a = a * x4 + flows[i]!;
    b = b * x4 + flows[i + 1]!;
    c = c * x4 + flows[i + 2]!;
    d = d * x4 + flows[i + 3]!;
    power *= x4;
  }
  const value = ((d * x + c) * x + b) * x + a + (tail === 0 ? 0 : tail * power);
  return Number.isFinite(value) ? value : horner(x, flows);
}

function horner(x: number, flows: Flows): number {
  let value = 0;
  for (let i = flows.length - 1; i >= 0; i--) value = value * x + flows[i]!;
  return value;
}
