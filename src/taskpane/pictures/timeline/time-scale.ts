import { addMonths, civilDateOf, serialOf } from '../../../domain/realization/calendar';

/** Between two labels of the axis there is room for a month and its year. */
const leastTick = 56;
/** Months between two labels, from fine to coarse. */
const steps = [1, 3, 6, 12, 24, 60, 120, 600] as const;
const daysAMonth = 30.4375;
/** Days before the first and after the last date. */
const edge = 15;

export interface Tick {
  readonly date: number;
  readonly x: number;
  readonly isYear: boolean;
}

/** Dates (Excel serial numbers) along a picture, and the labels of its axis. */
export interface TimeScale {
  readonly width: number;
  readonly x: (date: number) => number;
  /** The labels between two places. */
  readonly ticks: (left: number, right: number) => readonly Tick[];
}

/** @param perDay pixels or points a day */
export function timeScale(from: number, to: number, perDay: number): TimeScale {
  const first = Math.floor(from) - edge;
  const x = (date: number): number => (date - first) * perDay;
  const step = steps.find((months) => months * daysAMonth * perDay >= leastTick) ?? steps.at(-1)!;
  return {
    width: x(Math.ceil(to) + edge),
    x,
    ticks: (left, right) => {
      const { year, month } = civilDateOf(Math.max(0, first + left / perDay));
      const months = Math.floor((year * 12 + month - 1) / step) * step;
      const start = serialOf({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 });
      const found: Tick[] = [];
      for (let count = 0; ; count += step) {
        const date = addMonths(start, count);
        if (x(date) > right) return found;
        if (x(date) >= left) found.push({ date, x: x(date), isYear: step >= 12 || civilDateOf(date).month === 1 });
      }
    },
  };
}

/** Pixels a day at which everything is as wide as the window. */
export function fittingScale(from: number, to: number, width: number): number {
  return width / (Math.ceil(to) - Math.floor(from) + 2 * edge);
}
