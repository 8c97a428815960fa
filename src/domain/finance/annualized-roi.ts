import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';
import type { Flows } from './flows';
import { sum } from './sum';

/**
 * Return on investment as a yearly rate: (Σ benefits ÷ Σ costs)^(1/years) − 1.
 *
 * @param years how long the return took, above 0; fractions are allowed.
 * @returns a share a year, `zero-divisor` without costs or years, `out-of-range` for negative years or when more than everything was lost.
 *
 * @example annualizedRoi([19500], [10000], 3) // 0.249334
 */
export function annualizedRoi(benefits: Flows, costs: Flows, years: number): number | Fault {
  const cost = sum(costs);
  if (cost === 0) return fault('zero-divisor', { argument: 'costs' });
  if (years === 0) return fault('zero-divisor', { argument: 'years' });
  if (!(years > 0)) return fault('out-of-range', { argument: 'years', details: { minimum: 0 } });
  const multiple = sum(benefits) / cost;
  if (multiple < 0) return fault('out-of-range', { argument: 'benefits', details: { minimum: 0 } });
  return finite(Math.pow(multiple, 1 / years) - 1, 'benefits');
}
