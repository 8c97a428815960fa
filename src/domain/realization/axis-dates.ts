import { addMonths, civilDateOf, serialOf } from './calendar';

/** Months between two dates of an axis, from fine to coarse; each divides a year or is whole years. */
const steps = [1, 3, 6, 12, 24, 60, 120, 600] as const;
const daysAMonth = 30.4375;

export interface AxisDates {
  readonly months: (typeof steps)[number];
  /** Excel serial numbers of first days of months. */
  readonly dates: readonly number[];
}

/**
 * The dates that label a calendar axis: first days of months, quarters, half years or years, counted from January.
 * @param leastDays the least distance between two of them, in days
 */
export function axisDates(from: number, to: number, leastDays: number): AxisDates {
  const months = steps.find((step) => step * daysAMonth >= leastDays) ?? steps.at(-1)!;
  const { year, month } = civilDateOf(Math.max(0, from));
  const first = Math.floor((year * 12 + month - 1) / months) * months;
  const start = serialOf({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 });
  const dates: number[] = [];
  for (let count = 0; ; count += months) {
    const date = addMonths(start, count);
    if (date > to) return { months, dates };
    if (date >= from) dates.push(date);
  }
}
