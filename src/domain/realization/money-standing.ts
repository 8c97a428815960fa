import { isFault } from '../fault';
import { sum } from '../finance/sum';
import type { ForecastBasis } from './assessment';
import type { BenefitFlows, SeriesFlows } from './benefit-flows';
import type { Status, StatusThresholds } from './status';
import { statusOf } from './status';
import { retimed } from './timing-shift';

/** Fewer periods with an actual say little about how the rest will go. */
const fewestForPerformance = 3;

export interface MoneyStanding {
  /** How many periods "to date" covers. */
  readonly periods: number;
  readonly planned: number | null;
  readonly actual: number | null;
  readonly variance: number | null;
  /** Favorable variance against the size of the plan, plus 1: the share realized, or for a dis-benefit 2 less that share. */
  readonly againstPlan: number | null;
  readonly plannedTotal: number;
  readonly forecast: number | null;
  readonly forecastMethod: ForecastBasis | null;
  readonly status: Status;
  /** Periods to date that were planned for and have no actual. */
  readonly missing: number;
}

/**
 * Where the money of a benefit stands.
 *
 * To date covers the periods that have ended; while the actual of the last of them is still blank, one less (it is being collected). The
 * plan to date is the approved plan, also when the benefit shifts: a slip must not hide the shortfall it causes.
 *
 * Status: No plan for actuals without one; No data when the last period to date was planned and has no actual, or none has; Not started
 * while nothing was planned to date; otherwise progress against plan through the thresholds.
 *
 * Forecast at completion, the first that applies:
 * 1. owner: actual to date plus the owner's Forecast lines of the periods after
 * 2. performance: actual to date plus the remaining plan times the rate realized, from three periods with actuals on
 * 3. additive: actual to date plus the remaining plan; plan: the same before there is an actual
 * where the remaining plan is the shifted one.
 * @param ended periods of the program that have ended
 * @param shift whole periods the benefit moved with its milestone
 */
export function moneyStanding(flows: BenefitFlows, ended: number, shift: number, thresholds: StatusThresholds): MoneyStanding | null {
  if (flows.Plan === null && flows.Actual === null) return null;
  const lastBlank = ended > 0 && (flows.Actual?.[ended - 1] ?? null) === null;
  const periods = lastBlank ? ended - 1 : ended;
  const reported = (flows.Actual ?? []).slice(0, periods);
  const actual = totalOf(reported);
  const plan = (flows.Plan ?? []).map((amount) => amount ?? 0);
  const planned = flows.Plan === null ? null : sum(plan.slice(0, periods));
  const variance = planned === null || actual === null ? null : actual - planned;
  const againstPlan = variance === null || planned === null || planned === 0 ? null : 1 + variance / Math.abs(planned);
  const status = statusOfMoney(flows, plan, reported, periods, variance, againstPlan, thresholds);
  return {
    periods,
    planned,
    actual,
    variance,
    againstPlan,
    plannedTotal: sum(plan),
    ...forecastOf(flows, retimed(plan, shift), reported, periods, actual),
    status,
    missing: plan.slice(0, periods).filter((amount, period) => amount !== 0 && (reported[period] ?? null) === null).length,
  };
}

function statusOfMoney(
  flows: BenefitFlows, plan: readonly number[], reported: SeriesFlows, periods: number,
  variance: number | null, againstPlan: number | null, thresholds: StatusThresholds,
): Status {
  if (flows.Plan === null) return 'No plan';
  const plannedToDate = plan.slice(0, periods);
  const nothingPlanned = plannedToDate.every((amount) => amount === 0);
  if (variance === null) return nothingPlanned ? 'Not started' : 'No data';
  const lastMissing = periods > 0 && (plan[periods - 1] ?? 0) !== 0 && (reported[periods - 1] ?? null) === null;
  if (lastMissing) return 'No data';
  if (againstPlan === null) return variance > 0 ? 'Exceeding' : variance < 0 ? 'Off track' : 'Not started';
  const status = statusOf(againstPlan, thresholds);
  return isFault(status) ? 'No plan' : status;
}

function forecastOf(
  flows: BenefitFlows, plan: readonly number[], reported: SeriesFlows, periods: number, actual: number | null,
): Pick<MoneyStanding, 'forecast' | 'forecastMethod'> {
  const achieved = actual ?? 0;
  const owners = totalOf((flows.Forecast ?? []).slice(periods));
  if (owners !== null) return { forecast: achieved + owners, forecastMethod: 'owner' };
  if (flows.Plan === null) return { forecast: actual, forecastMethod: actual === null ? null : 'additive' };
  const remaining = sum(plan.slice(periods));
  const due = sum(plan.slice(0, periods));
  const measured = reported.filter((amount) => amount !== null).length;
  if (measured >= fewestForPerformance && due !== 0) {
    return { forecast: achieved + (remaining * achieved) / due, forecastMethod: 'performance' };
  }
  return { forecast: achieved + remaining, forecastMethod: actual === null ? 'plan' : 'additive' };
}

function totalOf(amounts: SeriesFlows): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sum(known);
}
