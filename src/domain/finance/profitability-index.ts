import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate } from './discounting';
import { finite } from './finite';
import type { Flows } from './flows';
import { npv } from './npv';

/**
 * Profitability index: present value of the inflows per unit invested, 1 + NPV ÷ investment.
 *
 * @param investment paid at t = 0, a positive amount.
 * @param inflows from period 1.
 * @returns the index, `zero-divisor` without an investment, `out-of-range` for a negative one.
 *
 * @example profitabilityIndex(0.1, 10000, [3000, 4000, 5000, 3000]) // 1.183867
 */
export function profitabilityIndex(rate: DiscountRate, investment: number, inflows: Flows): number | Fault {
  if (investment === 0) return fault('zero-divisor', { argument: 'investment' });
  if (!(investment > 0)) return fault('out-of-range', { argument: 'investment', details: { minimum: 0 } });
  const value = npv(rate, inflows);
  if (isFault(value)) return value.argument === 'flows' ? { ...value, argument: 'inflows' } : value;
  return finite(value / investment, 'inflows');
}
