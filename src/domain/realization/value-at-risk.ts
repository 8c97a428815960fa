import { signOf } from './benefit-flows';
import { isSetAside } from './benefit-state';
import type { BenefitStanding } from './benefit-status';
import { carriesBenefits } from './carries-benefits';
import { periodDiscountFactors } from './discount-rate';
import { isFinished } from './expected-finish';
import { yearsOfLead } from './fiscal-year';
import type { Activity, Benefit } from './program';
import type { ProgramFacts } from './program-facts';
import { retimed } from './timing-shift';

export interface ValuesAtRisk {
  /** In table order. */
  readonly byActivity: readonly (number | null)[];
  /** The most any one activity puts at risk of each benefit, in table order. */
  readonly byBenefit: readonly number[];
}

/**
 * What each activity that slips puts at risk: the re-timed value of the benefits that start after it, or, where none does, of the
 * benefits a milestone or change serves. Finished activities put nothing at risk any more; null where no planned money depends on one.
 */
export function valuesAtRisk(
  facts: ProgramFacts, shifts: ReadonlyMap<string, number>, standings: ReadonlyMap<Benefit, BenefitStanding>,
): ValuesAtRisk {
  const { program, today, periods } = facts;
  const longest = Array.from(standings.values()).reduce((most, { plan }) => Math.max(most, plan.length), 0);
  const { discountTiming } = program.settings;
  const lead = yearsOfLead(program.settings);
  const factors = periods && periodDiscountFactors(facts.discountRate, discountTiming, periods.perYear, longest, lead);
  const worst = new Map<Benefit, number>();
  const byActivity = program.activities.map((activity) => {
    const money = dependents(activity, facts).filter((benefit) => standings.get(benefit)!.plan.length > 0 && !isSetAside(benefit.state));
    if (money.length === 0 || factors === null) return null;
    const shift = isFinished(activity, today) ? 0 : (shifts.get(activity.id) ?? 0);
    if (shift === 0 || facts.activities.get(activity.id) !== activity) return 0;
    return money.reduce((total, benefit) => {
      const lost = valueAtRisk(standings.get(benefit)!.plan, factors, shift);
      if (signOf(benefit) * lost > signOf(benefit) * (worst.get(benefit) ?? 0)) worst.set(benefit, lost);
      return total + lost;
    }, 0);
  });
  return { byActivity, byBenefit: program.benefits.map((benefit) => worst.get(benefit) ?? 0) };
}

function dependents(activity: Activity, { benefits, benefitsAfter }: ProgramFacts): readonly Benefit[] {
  const tied = activity.id === '' ? [] : (benefitsAfter.get(activity.id) ?? []);
  if (tied.length > 0) return tied;
  if (!carriesBenefits.has(activity.type)) return [];
  return [...new Set(activity.benefits)].flatMap((id) => benefits.get(id) ?? []);
}

/**
 * What a benefit loses in present value when it comes some periods later: the present value of its plan less that of the plan moved,
 * what is pushed beyond the last period being lost. Negative for a dis-benefit, whose delay is a gain.
 * @param plan amounts by period
 * @param factors discount factors by period, at least as many
 * @param shift whole periods, at least 0
 */
function valueAtRisk(plan: readonly number[], factors: Float64Array, shift: number): number {
  const later = retimed(plan, shift);
  let lost = 0;
  for (let period = 0; period < plan.length; period++) lost += (plan[period]! - later[period]!) * (factors[period] ?? 0);
  return lost;
}
