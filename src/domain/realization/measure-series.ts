import { aggregate } from './aggregate';
import type { MeasureStatusRow } from './assessment';
import { measureDirection } from './measure-direction';
import type { MeasurePlan } from './measure-plan';
import { expectedAt, measurePlan } from './measure-plan';
import type { MeasureReadings, Point } from './measure-readings';
import type { Benefit, Measure } from './program';
import { readingInterval } from './reading-interval';
import type { Settings } from './settings';

/** What one reading brought. */
export interface ActualPoint extends Point {
  /** When the period of the reading starts. */
  readonly periodStart: number;
  /** The reading itself; `value` is the level it brought the measure to, by its aggregation. */
  readonly reading: number;
  /** What the plan expects at `date`; null without a plan. */
  readonly expected: number | null;
}

/**
 * A measure over time, as levels that can be compared: what the plan expects, what was reached and what is forecast, each oldest first.
 * A measure that is a Sum is shown as it adds up, an Average as it evens out. Figures in the unit of the measure, dates as serial numbers.
 */
export interface MeasureSeries {
  /** Null where the plan says none; its date may be missing. */
  readonly baseline: { readonly date: number | null; readonly value: number } | null;
  readonly target: { readonly date: number | null; readonly value: number } | null;
  /** Of a measure that is to stay within a range. */
  readonly range: { readonly low: number | null; readonly high: number | null } | null;
  readonly plan: readonly Point[];
  readonly actual: readonly ActualPoint[];
  /** From the latest actual on to the target date; a single point while there is no actual; empty without a forecast. */
  readonly forecast: readonly Point[];
}

/** Into how many stretches a curved plan is cut. */
const stretches = 24;

/**
 * The points of a measure's plan, actuals and forecast.
 *
 * An actual stands where it is compared with the plan: at the end of the interval of its reading, today at the latest; where there are
 * Plan readings, at the start of its period, as theirs are.
 * @param readings that count (measure-readings.ts)
 * @param status of the same measure in the assessment of that day, which has the forecast
 */
export function measureSeries(
  measure: Measure, benefit: Benefit | undefined, readings: MeasureReadings, status: MeasureStatusRow, today: number, settings: Settings,
): MeasureSeries {
  const plan = measurePlan(measure, benefit);
  const isRange = measureDirection(measure) === 'Within range';
  const since = measure.baselineDate ?? Number.NEGATIVE_INFINITY;
  const actuals = readings.Actual.filter((point) => point.date >= since);
  const interval = readingInterval(measure.everyDays, settings.periodLength);
  const comparedAt = ({ date }: Point): number => (readings.Plan.length > 0 ? date : Math.max(date, Math.min(today, date + interval)));
  const expected = (date: number): number | null => (isRange ? null : expectedAt(date, plan, readings.Plan, measure.aggregation));
  const levels = levelsOf(actuals, measure);
  const actual = actuals.map((point, index): ActualPoint => {
    const date = comparedAt(point);
    return { date, value: levels[index]!, periodStart: point.date, reading: point.value, expected: expected(date) };
  });
  return {
    baseline: plan.baseline === null ? null : { date: plan.from, value: plan.baseline },
    target: plan.target === null ? null : { date: plan.until, value: plan.target },
    range: isRange ? { low: measure.rangeLow, high: measure.rangeHigh } : null,
    plan: isRange ? [] : planPoints(plan, readings.Plan, expected, Math.max(today, actual.at(-1)?.date ?? today)),
    actual,
    forecast: forecastPoints(measure, plan, readings.Forecast, actual.at(-1) ?? null, status),
  };
}

/** The aggregate of the readings up to each one. */
function levelsOf(actuals: readonly Point[], { aggregation }: Measure): readonly number[] {
  const values = actuals.map(({ value }) => value);
  return values.map((_, index) => aggregate(values.slice(0, index + 1), aggregation)!);
}

function planPoints(
  plan: MeasurePlan, planned: readonly Point[], expected: (date: number) => number | null, end: number,
): readonly Point[] {
  return datesOfPlan(plan, planned, end).flatMap((date) => {
    const value = expected(date);
    return value === null ? [] : [{ date, value }];
  });
}

/** Where the plan has corners, and often enough in between to draw its curve. */
function datesOfPlan({ baseline, target, from, until, curve }: MeasurePlan, planned: readonly Point[], end: number): readonly number[] {
  if (planned.length > 0) return planned.map(({ date }) => date);
  if (target === null || until === null) return [];
  if (baseline === null || from === null || from >= until) return unique([until, Math.max(until, end)]);
  if (curve === 'Immediate') return unique([from - 1, from, until, Math.max(until, end)]);
  const count = curve === 'Linear' ? 1 : stretches;
  const onTheWay = Array.from({ length: count }, (_, index) => from + Math.round(((until - from) * index) / count));
  return unique([...onTheWay, until, Math.max(until, end)]);
}

/** The owner's own forecasts where the forecast is theirs, and the forecast at the target date. */
function forecastPoints(
  { aggregation }: Measure, { until }: MeasurePlan, forecasts: readonly Point[], last: ActualPoint | null, status: MeasureStatusRow,
): readonly Point[] {
  const { forecastAtTargetDate: value, forecastMethod } = status;
  if (value === null || until === null) return [];
  if (last === null) return [{ date: until, value }];
  if (last.periodStart >= until) return [];
  const owned = forecastMethod === 'owner' ? forecasts.filter(({ date }) => date > last.periodStart && date <= until) : [];
  let level = last.value;
  const steps = owned.map((point) => {
    level = aggregation === 'Sum' ? level + point.value : point.value;
    return { date: point.date, value: level };
  });
  const ahead = [...steps, { date: until, value }].filter(({ date }) => date > last.date);
  return [{ date: last.date, value: last.value }, ...byDate(ahead)];
}

/** One point per date: the last one given for it. */
function byDate(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [point.date, point])).values()].sort((a, b) => a.date - b.date);
}

function unique(dates: readonly number[]): readonly number[] {
  return [...new Set(dates)];
}
