import { isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate, Timing } from './discounting';
import type { Flows } from './flows';
import { npv } from './npv';

export interface PresentValues {
  readonly benefits: number;
  readonly costs: number;
}

/** Present values of benefits and of costs (positive amounts); a Fault names the side it is about. The two need not be equally long. */
export function presentValues(rate: DiscountRate, benefits: Flows, costs: Flows, timing: Timing = 'end'): PresentValues | Fault {
  const benefitValue = npv(rate, benefits, timing);
  if (isFault(benefitValue)) return benefitValue.argument === 'flows' ? { ...benefitValue, argument: 'benefits' } : benefitValue;
  const costValue = npv(rate, costs, timing);
  if (isFault(costValue)) return costValue.argument === 'flows' ? { ...costValue, argument: 'costs' } : costValue;
  return { benefits: benefitValue, costs: costValue };
}
