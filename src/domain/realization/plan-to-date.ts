import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';
import { sum } from '../finance/sum';

export interface PlanToDate {
  /** Sum of the actuals. */
  readonly actual: number;
  /** Sum of the plan over the periods that have an actual. */
  readonly plan: number;
  /** Sum of the plan over all periods. */
  readonly totalPlan: number;
}

/** What was planned and achieved over the periods reported so far. #N/A without an actual; #NUM! with more actuals than plans. */
export function planToDate(plans: Flows, actuals: Flows): PlanToDate | Fault {
  if (actuals.length === 0) return fault('not-yet', { argument: 'actuals' });
  if (actuals.length > plans.length) {
    return fault('different-lengths', { argument: 'actuals', details: { first: plans.length, second: actuals.length } });
  }
  return { actual: sum(actuals), plan: sum(plans.slice(0, actuals.length)), totalPlan: sum(plans) };
}
