import { civilDateOf } from './calendar';
import type { Periods } from './periods';
import { monthsInPeriod } from './periods';
import type { Settings } from './settings';

/**
 * The fiscal year a period starts in, named by the calendar year it ends in; while the first period is not set, the year of the program,
 * from 1.
 */
export function yearOfPeriod(period: number, { fiscalYearStartMonth, periodLength }: Settings, periods: Periods | null): number {
  if (periods === null) return 1 + Math.floor((period * monthsInPeriod[periodLength]) / 12);
  const { year, month } = civilDateOf(periods.startOf(period));
  return fiscalYearStartMonth > 1 && month >= fiscalYearStartMonth ? year + 1 : year;
}

/** Amounts by period added up to fiscal years, the first being that of the first period. */
export function totalsByYear(amounts: readonly number[], settings: Settings, periods: Periods | null): number[] {
  const firstYear = yearOfPeriod(0, settings, periods);
  const totals: number[] = [];
  amounts.forEach((amount, period) => {
    const year = yearOfPeriod(period, settings, periods) - firstYear;
    totals[year] = (totals[year] ?? 0) + amount;
  });
  return totals;
}
