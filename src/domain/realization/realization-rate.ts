import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';
import { planToDate } from './plan-to-date';

/**
 * Realization rate to date: the sum of the actuals over the sum of the plan of the same periods (the analogue of earned value's CPI, also
 * called the benefit performance index).
 * @param actuals the periods reported so far, the first period first
 * @param plans the plan of at least as many periods; later ones are not due yet and do not count
 * @returns a share (1 = as planned); #N/A without an actual; #NUM! with more actuals than plans; #DIV/0! when nothing was planned to date
 */
export function realizationRate(actuals: Flows, plans: Flows): number | Fault {
  const toDate = planToDate(plans, actuals);
  if ('fault' in toDate) return toDate;
  return toDate.plan === 0 ? fault('zero-divisor', { argument: 'plans' }) : toDate.actual / toDate.plan;
}
