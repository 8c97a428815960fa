import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';
import type { Flows } from './flows';
import { sum } from './sum';

/**
 * Return on investment, undiscounted: (Σ benefits − Σ costs) ÷ Σ costs.
 *
 * @param costs positive amounts.
 * @returns a share (0.5 is 50%), or `zero-divisor` when the costs add to nothing.
 *
 * @example roi([15000], [10000]) // 0.5
 */
export function roi(benefits: Flows, costs: Flows): number | Fault {
  const cost = sum(costs);
  if (cost === 0) return fault('zero-divisor', { argument: 'costs' });
  return finite((sum(benefits) - cost) / cost, 'benefits');
}
