import type { MeasureSeries } from '../../domain/realization/measure-series';
import type { MoneySeries } from '../../domain/realization/money-series';
import type { Point } from '../../domain/realization/measure-readings';

/** What a trend picture draws and its table lists; dates as serial numbers. */
export interface TrendSeries {
  readonly plan: readonly Point[];
  readonly actual: readonly Point[];
  readonly forecast: readonly Point[];
  readonly baseline: { readonly date: number | null; readonly value: number } | null;
  readonly target: { readonly date: number | null; readonly value: number } | null;
  readonly range: MeasureSeries['range'];
  /** Money is seen from zero on, levels from their own lowest on. */
  readonly fromZero: boolean;
}

/** The levels of a measure, to be drawn. */
export function trendOfMeasure({ plan, actual, forecast, baseline, target, range }: MeasureSeries): TrendSeries {
  return { plan, actual, forecast, baseline, target, range, fromZero: false };
}

/** The money of a benefit as it adds up, to be drawn. */
export function trendOfMoney({ plan, actual, forecast }: MoneySeries): TrendSeries {
  return { plan, actual, forecast, baseline: null, target: null, range: null, fromZero: true };
}

export interface TrendRow {
  readonly date: number;
  readonly plan: number | null;
  readonly actual: number | null;
  readonly forecast: number | null;
}

/** The picture as a table: every actual and every forecast with the plan of its date, and where the plan begins and ends. */
export function trendRows({ plan, actual, forecast }: TrendSeries): readonly TrendRow[] {
  const actualOf = new Map(actual.map(({ date, value }) => [date, value]));
  // Where there is an actual, the forecast only begins at it.
  const forecastOf = new Map(forecast.filter(({ date }) => !actualOf.has(date)).map(({ date, value }) => [date, value]));
  const corners = [plan[0], plan.at(-1)].flatMap((point) => (point ? [point.date] : []));
  const dates = [...new Set([...actualOf.keys(), ...forecastOf.keys(), ...corners])].sort((a, b) => a - b);
  return dates.map((date) => ({
    date, plan: levelAt(plan, date), actual: actualOf.get(date) ?? null, forecast: forecastOf.get(date) ?? null,
  }));
}

/** On the line through the points; null before the first and after the last. */
export function levelAt(points: readonly Point[], date: number): number | null {
  const next = points.findIndex((point) => point.date >= date);
  if (next < 0) return null;
  const right = points[next]!;
  if (right.date === date) return right.value;
  const left = points[next - 1];
  if (!left) return null;
  return left.value + ((right.value - left.value) * (date - left.date)) / (right.date - left.date);
}
