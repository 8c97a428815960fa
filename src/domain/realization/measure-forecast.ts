import { sum } from '../finance/sum';
import type { ForecastBasis } from './assessment';
import type { MeasurePlan } from './measure-plan';
import type { MeasureReadings, Point } from './measure-readings';
import { lastUntil } from './measure-readings';
import type { Measure } from './program';
import { fewestForTrend } from './trend';
import { trendLine } from './trend-line';

export interface MeasureForecast {
  readonly value: number;
  readonly basis: ForecastBasis;
}

/** Trends are read from at most so many of the latest readings. */
export const mostForTrend = 12;

/**
 * What a measure will show at its target date. The first that applies:
 * 1. plan: there is no actual yet, so the target stands
 * 2. additive: the target date has passed, or nothing tells otherwise: the latest level plus what the plan still adds
 * 3. owner: the owner's Forecast readings after the latest actual
 * 4. trend: at least four actuals with a significant slope, not looking further ahead than back (Sum, Average and Latest)
 * 5. performance: the plan from baseline to target, scaled by the progress against plan so far
 * @param latest the aggregated actual to date
 * @param expected what the plan expects at the date of `latest`
 * @param progress against what the plan expects; null when unknown
 */
export function forecastMeasure(
  measure: Measure, plan: MeasurePlan, readings: MeasureReadings, latest: number | null, expected: number | null, progress: number | null,
): MeasureForecast | null {
  const { baseline, target, until } = plan;
  const last = readings.Actual.at(-1);
  if (latest === null || last === undefined) return target === null ? null : { value: target, basis: 'plan' };
  if (until === null) return null;
  if (last.date >= until) return { value: latest, basis: 'additive' };
  const owned = ownersForecast(measure, readings.Forecast, last.date, until, latest);
  if (owned !== null) return { value: owned, basis: 'owner' };
  const continued = continuedTrend(measure, readings.Actual, until, latest);
  if (continued !== null) return { value: continued, basis: 'trend' };
  if (target === null) return null;
  if (progress !== null && baseline !== null && target !== baseline) {
    return { value: baseline + (target - baseline) * progress, basis: 'performance' };
  }
  return expected === null ? null : { value: latest + (target - expected), basis: 'additive' };
}

function ownersForecast(
  { aggregation }: Measure, forecasts: readonly Point[], after: number, until: number, latest: number,
): number | null {
  const ahead = forecasts.filter((point) => point.date > after && point.date <= until);
  if (ahead.length === 0) return null;
  return aggregation === 'Sum' ? latest + sum(ahead.map((point) => point.value)) : lastUntil(ahead, until)!.value;
}

/** The fitted line of the latest readings, carried on to the target date in steps of their mean distance. */
function continuedTrend({ aggregation }: Measure, actuals: readonly Point[], until: number, latest: number): number | null {
  if (aggregation === 'Max' || aggregation === 'Min') return null;
  const recent = actuals.slice(-mostForTrend);
  const n = recent.length;
  if (n < fewestForTrend) return null;
  const lastDate = recent[n - 1]!.date;
  const step = (lastDate - recent[0]!.date) / (n - 1);
  const ahead = Math.round((until - lastDate) / step);
  if (!(ahead <= n - 1)) return null;
  const { slope, intercept, significant } = trendLine(recent.map((point) => point.value));
  if (!significant) return null;
  const rest = ahead * (intercept + slope * (n - 1 + (ahead + 1) / 2));
  if (aggregation === 'Sum') return latest + rest;
  if (aggregation === 'Average') return (latest * actuals.length + rest) / (actuals.length + ahead);
  return intercept + slope * (n - 1 + ahead);
}
