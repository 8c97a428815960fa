import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate, Timing } from './discounting';
import { finite } from './finite';
import type { Flows } from './flows';
import { presentValues } from './present-values';

/**
 * Benefit-cost ratio: present value of benefits ÷ present value of costs.
 *
 * @param benefits dis-benefits are negative benefits (counting them as costs would change the ratio, not the NPV).
 * @param costs positive amounts; the two series need not be equally long.
 * @returns the ratio, or `zero-divisor` when the costs have no present value.
 *
 * Source: HM Treasury, Green Book; OMB Circular A-94.
 * @example benefitCostRatio(0.035, [0, 0, 0, 50, 100], [100, 50, 50, 0, 0]) // 0.678214
 */
export function benefitCostRatio(rate: DiscountRate, benefits: Flows, costs: Flows, timing: Timing = 'end'): number | Fault {
  const values = presentValues(rate, benefits, costs, timing);
  if (isFault(values)) return values;
  if (values.costs === 0) return fault('zero-divisor', { argument: 'costs' });
  return finite(values.benefits / values.costs, 'benefits');
}
