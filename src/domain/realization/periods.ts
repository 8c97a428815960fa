import { addMonths, civilDateOf } from './calendar';
import type { PeriodLength, Settings } from './settings';

export const monthsInPeriod: Readonly<Record<PeriodLength, number>> = { Month: 1, Quarter: 3, Year: 12 };

/** The periods of a program, counted from 0: the columns of its cash flow. */
export interface Periods {
  readonly perYear: number;
  readonly count: number;
  /** Serial date on which a period starts; any whole index, also outside the program. */
  startOf(index: number): number;
  /** The period a date falls into; negative before the program. */
  indexOf(date: number): number;
  /** How many periods of the program have ended by a date. */
  endedBy(date: number): number;
}

/** The period calendar of the settings; null while the first period is not set. */
export function periodsOf(settings: Settings): Periods | null {
  const first = settings.firstPeriod;
  if (first === null) return null;
  const months = monthsInPeriod[settings.periodLength];
  const count = Math.max(0, Math.floor(settings.numberOfPeriods));
  const origin = civilDateOf(first);
  // Asked for with every line of the cash flow.
  const starts = Array.from({ length: count + 1 }, (_, index) => addMonths(first, index * months));
  const startOf = (index: number): number => starts[index] ?? addMonths(first, index * months);
  const indexOf = (date: number): number => {
    const { year, month } = civilDateOf(date);
    const index = Math.floor(((year - origin.year) * 12 + month - origin.month) / months);
    // A program may start in mid-month, so the month decides only to within one period.
    return startOf(index) > date ? index - 1 : index;
  };
  return {
    perYear: 12 / months,
    count,
    startOf,
    indexOf,
    endedBy: (date) => Math.min(Math.max(indexOf(date), 0), count),
  };
}
