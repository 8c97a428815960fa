import type { Fault } from '../fault';
import { npv } from '../finance/npv';
import { appraisalTerms } from './business-case';
import { totalsByYear } from './fiscal-year';
import { monthsInPeriod } from './periods';
import type { ProgramFacts } from './program-facts';
import type { CaseView } from './program-flows';
import { periodSources, programFlows } from './program-flows';

/** Net present value when the benefits that have not come yet come some periods later. */
export interface BenefitDelay {
  readonly periods: number;
  /** What is pushed beyond the last period is lost. */
  readonly horizonKept: number | Fault;
  /** It is counted in the periods after. */
  readonly allStillCome: number | Fault;
}

/**
 * Delays of one and two periods, and of one and two years where a period is shorter. In the view of the plan all benefits are later; in
 * that of actual then forecast those after the last period with actuals: what has come cannot be late any more. Costs stay where they are.
 */
export function benefitDelays(facts: ProgramFacts, view: CaseView): readonly BenefitDelay[] {
  const { settings } = facts.program;
  const { rate, timing } = appraisalTerms(facts);
  const perYear = 12 / monthsInPeriod[settings.periodLength];
  const { benefits, costs } = programFlows(facts, view);
  const firstOpen = periodSources(facts, view).lastIndexOf('Actual') + 1;
  const valueOf = (later: readonly number[]): number | Fault =>
    npv(rate, totalsByYear(later.map((amount, period) => amount - (costs[period] ?? 0)), settings, facts.periods), timing);
  return (perYear === 1 ? [1, 2] : [1, 2, perYear, 2 * perYear]).map((periods) => {
    const later = [...benefits.slice(0, firstOpen), ...new Array<number>(periods).fill(0), ...benefits.slice(firstOpen)];
    return { periods, horizonKept: valueOf(later.slice(0, benefits.length)), allStillCome: valueOf(later) };
  });
}
