import { isFault } from '../fault';
import { aggregate } from './aggregate';
import type { MeasureStatusRow } from './assessment';
import { isClosed } from './benefit-state';
import { measureDirection } from './measure-direction';
import { forecastMeasure, mostForTrend } from './measure-forecast';
import type { MeasurePlan } from './measure-plan';
import { expectedAt, measurePlan } from './measure-plan';
import type { MeasureReadings, Point } from './measure-readings';
import type { Benefit, Measure } from './program';
import type { ProgramFacts } from './program-facts';
import { progress } from './progress';
import { rangeProgress } from './range-progress';
import { readingInterval } from './reading-interval';
import type { Status } from './status';
import { statusOf } from './status';
import { measureThresholds } from './thresholds';
import type { Trend } from './trend';
import { trend } from './trend';
import { variance, variancePercent } from './variance';

/** How far from a range, as a share of its width, or from a level to be kept, as a share of the level, is no progress at all. */
const usualTolerance = 0.1;

export interface MeasureStanding {
  readonly status: MeasureStatusRow;
  /** Progress against what the plan expects by now; null when it cannot be told. */
  readonly againstPlan: number | null;
  /** Shares of the way from baseline to target, negative for a harm: what is expected by now, reached, and forecast. */
  readonly shares: { readonly expected: number; readonly reached: number; readonly forecast: number } | null;
  /** The latest reading by itself, which triggers of risks look at. */
  readonly lastReading: Point | null;
}

/**
 * Where a measure stands.
 *
 * A reading stands for the interval from its period start, Every (days) long. Latest is the aggregate of the actuals from the baseline
 * date on. It is compared with the plan at the end of the interval of the latest reading, or today if that is earlier, so that like is
 * compared with like. The next reading is due when the following interval ends; it is overdue from then on, and after one more interval
 * the status is No data.
 *
 * Progress % is the share of the way from baseline to target; the status is earned by progress against what the plan expects (status.ts).
 * A dis-benefit whose plan moves against its Direction is a harm: the less of it the better.
 */
export function standingOfMeasure(measure: Measure, readings: MeasureReadings, facts: ProgramFacts): MeasureStanding {
  const benefit = facts.benefits.get(measure.benefit);
  const plan = measurePlan(measure, benefit);
  const since = measure.baselineDate ?? Number.NEGATIVE_INFINITY;
  const actuals = readings.Actual.filter((point) => point.date >= since);
  const last = actuals.at(-1) ?? null;
  const interval = readingInterval(measure.everyDays, facts.program.settings.periodLength);
  const due = nextReading(measure, benefit, plan, readings, last);
  const missing = due !== null && facts.today > (last === null ? due : due + interval);

  const asOf = last !== null && !missing ? Math.min(facts.today, last.date + interval) : facts.today;
  const comparable = readings.Plan.length > 0 && last !== null && !missing ? last.date : asOf;
  const latest = aggregate(actuals.map((point) => point.value), measure.aggregation);
  const view = measureDirection(measure) === 'Within range'
    ? rangeView(measure, latest)
    : levelView(measure, benefit, plan, latest, expectedAt(comparable, plan, readings.Plan, measure.aggregation));
  const forecast = forecastMeasure(measure, plan, { ...readings, Actual: actuals }, latest, view.expected, view.againstPlan);
  return {
    status: {
      row: measure.row,
      id: measure.id,
      latest,
      measuredOn: last?.date ?? null,
      expectedByNow: view.expected,
      progressPercent: view.progress,
      variance: view.variance,
      variancePercent: view.variancePercent,
      forecastAtTargetDate: forecast?.value ?? null,
      forecastMethod: forecast?.basis ?? null,
      status: statusOfMeasure(view, measure, last, missing, due, facts),
      trend: trendOfMeasure(measure, actuals),
      nextReading: due,
      daysOverdue: due === null ? 0 : Math.max(0, facts.today - due),
    },
    againstPlan: missing ? null : view.againstPlan,
    shares: sharesOf(view, plan, forecast?.value ?? null),
    lastReading: last,
  };
}

/** When the next reading is due: at the end of the interval after the last one, or of the first; null without a rhythm or after the end. */
function nextReading(
  { everyDays, baselineDate }: Measure, benefit: Benefit | undefined, { from }: MeasurePlan, readings: MeasureReadings, last: Point | null,
): number | null {
  if (everyDays === null || !(everyDays > 0) || (benefit && isClosed(benefit.state))) return null;
  const starts = [baselineDate, benefit?.starts ?? null, from, readings.Plan[0]?.date ?? null].filter((date) => date !== null);
  if (last === null && starts.length === 0) return null;
  const due = last === null ? Math.max(...starts) + everyDays : last.date + 2 * everyDays;
  return benefit?.ends != null && due > benefit.ends + everyDays ? null : due;
}

/** A measure seen against its plan. */
interface View {
  readonly expected: number | null;
  readonly progress: number | null;
  readonly variance: number | null;
  readonly variancePercent: number | null;
  readonly againstPlan: number | null;
  /** Nothing was due yet at the date of comparison. */
  readonly nothingDue: boolean;
  readonly harm: boolean;
}

function levelView(
  measure: Measure, benefit: Benefit | undefined, plan: MeasurePlan, latest: number | null, expected: number | null,
): View {
  const { baseline, target } = plan;
  const nothingDue = expected !== null && expected === baseline && target !== baseline;
  const unread: View = { expected, progress: null, variance: null, variancePercent: null, againstPlan: null, nothingDue, harm: false };
  if (latest === null) return unread;
  const stated = measureDirection(measure) === 'Lower is better' ? 'Lower is better' : 'Higher is better';
  const upwards = target !== null && baseline !== null && target >= baseline;
  const harm = benefit?.kind === 'Dis-benefit' && baseline !== null && target !== null && upwards === (stated === 'Lower is better');
  const tolerance = (measure.tolerancePercent ?? usualTolerance) * Math.abs(target ?? 0);
  const share = (level: number | null): number | null =>
    baseline === null || level === null ? null : numberOrNull(progress(baseline, level, latest, tolerance));
  const towardsPlan = share(expected);
  return {
    ...unread,
    progress: share(target),
    variance: expected === null ? null : variance(latest, expected, stated),
    variancePercent: expected === null ? null : numberOrNull(variancePercent(latest, expected, stated)),
    // For a harm, what came above the plan is lost and what stayed below it is gained.
    againstPlan: harm && towardsPlan !== null ? 2 - towardsPlan : towardsPlan,
    harm,
  };
}

/** Expected is the end of the range that is nearer; an open end is no limit. */
function rangeView({ rangeLow, rangeHigh, tolerancePercent }: Measure, latest: number | null): View {
  const unread: View = {
    expected: null, progress: null, variance: null, variancePercent: null, againstPlan: null, nothingDue: false, harm: false,
  };
  if (latest === null || (rangeLow === null && rangeHigh === null)) return unread;
  const low = rangeLow ?? Number.NEGATIVE_INFINITY;
  const high = rangeHigh ?? Number.POSITIVE_INFINITY;
  const size = rangeLow !== null && rangeHigh !== null ? rangeHigh - rangeLow : Math.abs(rangeLow ?? rangeHigh ?? 0);
  const reached = numberOrNull(rangeProgress(low, high, latest, (tolerancePercent ?? usualTolerance) * size));
  const expected = latest < low ? low : latest > high ? high : latest;
  const outside = Math.min(latest - expected, expected - latest);
  return {
    ...unread,
    expected,
    progress: reached,
    variance: outside,
    variancePercent: expected === 0 ? null : outside / Math.abs(expected),
    againstPlan: reached,
  };
}

function statusOfMeasure(
  view: View, measure: Measure, last: Point | null, missing: boolean, due: number | null, facts: ProgramFacts,
): Status {
  if (missing) return 'No data';
  if (last === null) return due === null && view.expected !== null && !view.nothingDue ? 'No data' : 'Not started';
  if (view.nothingDue) return 'Not started';
  if (view.againstPlan === null) return 'No plan';
  const ranged = measureDirection(measure) === 'Within range' || measure.target === measure.baseline;
  const status = statusOf(view.againstPlan, ranged ? facts.thresholds : measureThresholds(facts.thresholds, measure.tolerancePercent));
  return isFault(status) ? 'No plan' : status;
}

function trendOfMeasure(measure: Measure, actuals: readonly Point[]): Trend | null {
  const recent = actuals.slice(-mostForTrend).map((point) => point.value);
  const direction = measureDirection(measure);
  const verdict = direction === 'Within range'
    ? trend(recent.map((value) => rangeView(measure, value).variance ?? 0))
    : trend(recent, direction);
  return isFault(verdict) ? null : verdict;
}

function sharesOf(view: View, { baseline, target }: MeasurePlan, forecast: number | null): MeasureStanding['shares'] {
  if (view.progress === null || view.expected === null) return null;
  if (baseline === null || target === null || target === baseline) {
    return { expected: 1, reached: view.progress, forecast: view.progress };
  }
  const signed = (share: number): number => (view.harm ? 0 - share : share);
  const share = (level: number): number => signed((level - baseline) / (target - baseline));
  const reached = signed(view.progress);
  return { expected: share(view.expected), reached, forecast: forecast === null ? reached : share(forecast) };
}

function numberOrNull(value: ReturnType<typeof progress>): number | null {
  return isFault(value) ? null : value;
}
