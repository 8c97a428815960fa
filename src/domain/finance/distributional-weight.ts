import { fault } from '../fault';
import type { Fault } from '../fault';
import { finite } from './finite';

/** How fast the worth of money falls with income. Source: HM Treasury, Green Book A3. */
const greenBookElasticity = 1.3;

/**
 * What 1 to a household of an income is worth against 1 to the reference household: (reference ÷ income)^elasticity.
 *
 * @param reference the median income, in the unit of `income`.
 * @returns the weight, or `out-of-range` unless both incomes are above 0.
 *
 * @example distributionalWeight(15000, 55000) // 5.414431
 */
export function distributionalWeight(income: number, reference: number, elasticity = greenBookElasticity): number | Fault {
  for (const [argument, value] of Object.entries({ income, reference }))
    if (!(value > 0)) return fault('out-of-range', { argument, details: { minimum: 0 } });
  return finite(Math.pow(reference / income, elasticity), 'elasticity');
}
