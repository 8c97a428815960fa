import { retimed } from './timing-shift';

/**
 * What a benefit loses in present value when it comes some periods later: the present value of its plan less that of the plan moved,
 * what is pushed beyond the last period being lost. Negative for a dis-benefit, whose delay is a gain.
 * @param plan amounts by period
 * @param factors discount factors by period, at least as many
 * @param shift whole periods, at least 0
 */
export function valueAtRisk(plan: readonly number[], factors: Float64Array, shift: number): number {
  const later = retimed(plan, shift);
  let lost = 0;
  for (let period = 0; period < plan.length; period++) lost += (plan[period]! - later[period]!) * (factors[period] ?? 0);
  return lost;
}
