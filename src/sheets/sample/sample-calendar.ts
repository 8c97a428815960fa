import { addMonths } from '../../domain/realization/calendar';

/** Dates of the sample program, counted from its first month. */
export interface SampleCalendar {
  /** Day of a month of the program as an Excel serial number; month 1 is the first, 0 the one before it. */
  on(month: number, day?: number): number;
}

/** Months of the program, of its readings so far, and of its cash flow. */
export const sampleMonths = { program: 24, elapsed: 18, cashFlow: 60 } as const;

/** @param firstMonth Excel serial number of the first day of the first month */
export function sampleCalendar(firstMonth: number): SampleCalendar {
  return { on: (month, day = 1) => addMonths(firstMonth, month - 1) + day - 1 };
}
