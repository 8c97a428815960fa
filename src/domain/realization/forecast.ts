import type { Fault } from '../fault';
import { fault } from '../fault';
import type { Flows } from '../finance/flows';
import { planToDate } from './plan-to-date';
import { fewestForTrend } from './trend';
import { trendLine } from './trend-line';

/**
 * additive: what is achieved plus the plan of the rest (the shortfall stays, nothing more is lost).
 * performance: total plan times the realization rate to date (the rest goes as it has gone so far).
 * trend: what is achieved plus the line through the actuals, continued.
 */
export const forecastMethods = ['additive', 'performance', 'trend'] as const;

export type ForecastMethod = (typeof forecastMethods)[number];

/**
 * Forecast at completion of the whole plan.
 * @param plans one amount per period, the whole horizon
 * @param actuals the periods reported so far
 * @returns an amount in the unit of the plan; #N/A without an actual, or with fewer than four for a trend; #NUM! with more actuals than
 * plans; #DIV/0! for performance when nothing was planned to date
 */
export function forecast(plans: Flows, actuals: Flows, method: ForecastMethod = 'additive'): number | Fault {
  const toDate = planToDate(plans, actuals);
  if ('fault' in toDate) return toDate;
  const { actual, plan, totalPlan } = toDate;
  switch (method) {
    case 'additive':
      return actual + (totalPlan - plan);
    case 'performance':
      return plan === 0 ? fault('zero-divisor', { argument: 'plans' }) : totalPlan * (actual / plan);
    case 'trend':
      return actuals.length < fewestForTrend
        ? fault('not-yet', { argument: 'actuals', details: { count: actuals.length, minimum: fewestForTrend } })
        : actual + continued(actuals, plans.length);
  }
}

/** The sum of the fitted line over the periods after the last actual. */
function continued(actuals: Flows, periods: number): number {
  const { slope, intercept } = trendLine(actuals);
  const remaining = periods - actuals.length;
  const middle = (actuals.length + periods - 1) / 2;
  return remaining * (intercept + slope * middle);
}
