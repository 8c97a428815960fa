import type { Point } from '../../domain/realization/measure-readings';
import type { TrendSeries } from './trend-series';

/** Size of the picture in its own units, and what is left free for the values beside it and the dates below. */
export const canvas = { width: 300, height: 112, left: 46, right: 6, top: 8, bottom: 20 } as const;

export interface TrendGeometry {
  /** As the `points` of a polyline; '' for a series without points. */
  readonly plan: string;
  readonly actual: string;
  readonly forecast: string;
  readonly dots: readonly Place[];
  /** The one point of a forecast without actuals, which makes no line. */
  readonly forecastDot: Place | null;
  readonly baseline: number | null;
  readonly target: Place | null;
  /** Top and bottom of the range. */
  readonly band: { readonly top: number; readonly bottom: number } | null;
  readonly zero: number | null;
  readonly today: number | null;
  readonly lowest: number;
  readonly highest: number;
  readonly first: number;
  readonly last: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a trend picture goes; null when there is nothing to draw. */
export function trendGeometry(series: TrendSeries, today: number): TrendGeometry | null {
  const { plan, actual, forecast, baseline, target, range, fromZero } = series;
  const points = [...plan, ...actual, ...forecast];
  const dates = [...points.map(({ date }) => date), ...[baseline, target].flatMap((mark) => mark?.date ?? [])];
  if (dates.length === 0) return null;
  const marks = [baseline?.value, target?.value, range?.low, range?.high].filter((value) => value !== undefined && value !== null);
  const values = [...points.map(({ value }) => value), ...marks, ...(fromZero ? [0] : [])];
  const [first, last] = bounds(dates);
  const [lowest, highest] = bounds(values);
  const bottom = canvas.height - canvas.bottom;
  const right = canvas.width - canvas.right;
  const x = (date: number): number =>
    last === first ? (canvas.left + right) / 2 : canvas.left + ((date - first) * (right - canvas.left)) / (last - first);
  const y = (value: number): number =>
    highest === lowest ? (canvas.top + bottom) / 2 : bottom - ((value - lowest) * (bottom - canvas.top)) / (highest - lowest);
  const place = ({ date, value }: Point): Place => ({ x: rounded(x(date)), y: rounded(y(value)) });
  const line = (series: readonly Point[]): string => series.map(place).map((at) => `${at.x},${at.y}`).join(' ');
  return {
    plan: line(plan),
    actual: line(actual),
    forecast: forecast.length > 1 ? line(forecast) : '',
    dots: actual.map(place),
    forecastDot: forecast.length === 1 ? place(forecast[0]!) : null,
    baseline: baseline === null ? null : rounded(y(baseline.value)),
    target: target === null ? null : { x: rounded(x(target.date ?? last)), y: rounded(y(target.value)) },
    band: range === null ? null : { top: rounded(y(range.high ?? highest)), bottom: rounded(y(range.low ?? lowest)) },
    zero: fromZero && lowest < 0 && highest > 0 ? rounded(y(0)) : null,
    today: today > first && today < last ? rounded(x(today)) : null,
    lowest,
    highest,
    first,
    last,
  };
}

function bounds(values: readonly number[]): readonly [number, number] {
  return [values.reduce((least, value) => Math.min(least, value)), values.reduce((most, value) => Math.max(most, value))];
}

/** A tenth of a unit is too small to see. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
