import { fault, isFault } from '../fault';
import type { Fault } from '../fault';
import type { DiscountRate, Timing } from './discounting';
import { finite } from './finite';
import type { Flows } from './flows';
import { presentValues } from './present-values';

export type SwitchingSide = 'benefits' | 'costs';
export const switchingSides: readonly SwitchingSide[] = ['benefits', 'costs'];

/**
 * Switching value: by what share benefits may fall, or costs may rise, before the net present value is zero. Exact, because the
 * value is linear in both. Negative when the value is below zero already: by what share benefits would have to rise, or costs to fall.
 *
 * @param which `benefits`: 1 − PV costs ÷ PV benefits; `costs`: PV benefits ÷ PV costs − 1.
 * @returns a share (0.33 is 33%), or `zero-divisor` when the side it is measured on has no present value.
 *
 * Source: HM Treasury, Green Book (switching values).
 * @example switchingValue(0, [150], [100]) // 0.333333
 */
export function switchingValue(
  rate: DiscountRate,
  benefits: Flows,
  costs: Flows,
  which: SwitchingSide = 'benefits',
  timing: Timing = 'end',
): number | Fault {
  const values = presentValues(rate, benefits, costs, timing);
  if (isFault(values)) return values;
  if (values[which] === 0) return fault('zero-divisor', { argument: which });
  return finite(which === 'benefits' ? 1 - values.costs / values.benefits : values.benefits / values.costs - 1, which);
}
