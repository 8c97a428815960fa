import { axisDates } from '../../../domain/realization/axis-dates';
import { civilDateOf } from '../../../domain/realization/calendar';

/** Between two labels of the axis there is room for a month and its year. */
const leastTick = 56;
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
  return {
    width: x(Math.ceil(to) + edge),
    x,
    ticks: (left, right) => {
      const { months, dates } = axisDates(first + left / perDay, first + right / perDay, leastTick / perDay);
      return dates.map((date) => ({ date, x: x(date), isYear: months >= 12 || civilDateOf(date).month === 1 }));
    },
  };
}

/** Pixels a day at which everything is as wide as the window. */
export function fittingScale(from: number, to: number, width: number): number {
  return width / (Math.ceil(to) - Math.floor(from) + 2 * edge);
}
