import { addMonths, civilDateOf } from './calendar';

/** The days one reading stands for. */
export interface ReadingPeriod {
  /** Serial date of its first day, which the reading is entered under. */
  readonly start: number;
  /** Serial date of the first day after it. */
  readonly end: number;
}

/** Intervals in days that people mean calendar months by: a month has 28 to 31 days, a quarter 89 to 92. */
const calendarIntervals: readonly { readonly from: number; readonly to: number; readonly months: number }[] = [
  { from: 28, to: 31, months: 1 },
  { from: 59, to: 62, months: 2 },
  { from: 89, to: 92, months: 3 },
  { from: 181, to: 184, months: 6 },
  { from: 364, to: 366, months: 12 },
];

/**
 * A period of a measure, counted from one that is known: readings every 30 days are monthly ones, so that the one after 1 May is 1 June
 * and not 31 May. Other intervals are counted in days.
 * @param anchor serial date on which a period of the measure starts
 * @param interval days one reading stands for (reading-interval.ts)
 * @param steps how many periods after that one; negative before it
 */
export function readingPeriod(anchor: number, interval: number, steps: number): ReadingPeriod {
  const months = monthsOf(interval);
  const startOf = (step: number): number => (months === null ? anchor + step * interval : addMonths(anchor, step * months));
  return { start: startOf(steps), end: startOf(steps + 1) };
}

/** How many periods from the one that starts on `anchor` on are over by a day; 0 when none is. */
export function periodsOver(anchor: number, interval: number, day: number): number {
  const months = monthsOf(interval);
  if (months === null) return Math.max(0, Math.floor((day - anchor) / interval));
  const from = civilDateOf(anchor);
  const to = civilDateOf(day);
  const count = Math.floor(((to.year - from.year) * 12 + to.month - from.month) / months);
  // Whether the last of these months is over depends on the day.
  return Math.max(0, addMonths(anchor, count * months) > day ? count - 1 : count);
}

/** The calendar months an interval in days means; null when it means days. */
function monthsOf(interval: number): number | null {
  return calendarIntervals.find(({ from, to }) => interval >= from && interval <= to)?.months ?? null;
}
