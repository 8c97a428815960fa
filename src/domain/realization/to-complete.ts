import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';
import { planToDate } from './plan-to-date';

/**
 * To-complete index: how much of its plan every remaining period must deliver to reach the total plan after all,
 * (total plan - actual to date) / (total plan - plan to date). Above 1.1 deserves a warning.
 * @returns a ratio; #N/A without an actual; #NUM! with more actuals than plans; #DIV/0! when nothing is planned for the rest
 */
export function toComplete(plans: Flows, actuals: Flows): number | Fault {
  const toDate = planToDate(plans, actuals);
  if ('fault' in toDate) return toDate;
  const remaining = toDate.totalPlan - toDate.plan;
  return remaining === 0 ? fault('zero-divisor', { argument: 'plans' }) : (toDate.totalPlan - toDate.actual) / remaining;
}
