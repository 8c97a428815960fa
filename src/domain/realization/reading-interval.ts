import type { PeriodLength } from './settings';

const daysInPeriod: Readonly<Record<PeriodLength, number>> = { Month: 30, Quarter: 91, Year: 365 };

/** How many days one reading covers: Every (days) of its measure, else the length of the program's periods. */
export function readingInterval(everyDays: number | null, periodLength: PeriodLength): number {
  return everyDays !== null && everyDays > 0 ? everyDays : daysInPeriod[periodLength];
}
