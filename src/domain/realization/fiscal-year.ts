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

/**
 * Whole years from the appraisal date, t = 0, to the first period; negative when it is as much later. 0 while either is not set: then the
 * first fiscal year is year 1.
 */
export function yearsToFirstPeriod({ appraisalDate, firstPeriod }: Settings): number {
  if (appraisalDate === null || firstPeriod === null) return 0;
  return appraisalDate <= firstPeriod ? wholeYears(appraisalDate, firstPeriod) : -wholeYears(firstPeriod, appraisalDate) || 0;
}

function wholeYears(from: number, to: number): number {
  const [start, end] = [civilDateOf(from), civilDateOf(to)];
  const isShortOfTheDay = 100 * end.month + end.day < 100 * start.month + start.day;
  return end.year - start.year - (isShortOfTheDay ? 1 : 0);
}

/**
 * Years without money before the first fiscal year, because values are discounted to an earlier day. An appraisal date after the first
 * period adds none: nothing is compounded forward, which the health check says.
 */
export function yearsOfLead(settings: Settings): number {
  return Math.max(0, yearsToFirstPeriod(settings));
}

/** Amounts by period added up to fiscal years, after the years of lead; the first one is t = 1. A part of a year is a year. */
export function totalsByYear(amounts: readonly number[], settings: Settings, periods: Periods | null): number[] {
  const lead = yearsOfLead(settings);
  const firstYear = yearOfPeriod(0, settings, periods) - lead;
  const totals = new Array<number>(lead).fill(0);
  amounts.forEach((amount, period) => {
    const year = yearOfPeriod(period, settings, periods) - firstYear;
    totals[year] = (totals[year] ?? 0) + amount;
  });
  return totals;
}
