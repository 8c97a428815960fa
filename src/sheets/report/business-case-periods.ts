import { civilDateOf } from '../../domain/realization/calendar';
import { monthsInPeriod, periodsOf } from '../../domain/realization/periods';
import type { Settings } from '../../domain/realization/settings';
import type { CellGrid, CellInput } from '../change-set';
import { maxPeriods, periodHeaders } from '../period-columns';

/** The columns of the working table, in order. */
export const periodTableHeaders = [
  'Period', 'Fiscal year', 'Source', 'Benefits, plan', 'Costs, plan', 'Benefits, actual then forecast', 'Costs, actual then forecast',
];

/**
 * The working table of the business case: one row per period, with room for the most periods there can be. Each row sums its column of
 * Cash flow; a dis-benefit counts against the benefits. A period that is over takes its actuals as soon as there is one, but the last
 * one over only when it has as many as the period before: until then it is being collected. Other periods take the forecast, else the
 * plan (program-flows.ts).
 * @param firstRow Excel row number of the first period
 * @param toDate the cell with the day up to which periods are over
 */
export function periodRows(settings: Settings, firstRow: number, toDate: string): CellGrid {
  const headers = periodHeaders(settings);
  const blank = periodTableHeaders.map((): CellInput => '');
  return Array.from({ length: maxPeriods }, (_, index) => {
    const header = headers[index];
    if (header === undefined) return blank;
    return periodRow(header, fiscalYear(settings, index), sourceOf(headers, index, settings, toDate), firstRow + index);
  });
}

function periodRow(header: string, year: CellInput, source: string, row: number): readonly CellInput[] {
  return [
    header,
    year,
    source,
    `=${total(header, 'Benefit', '"Plan"')}`,
    `=${total(header, 'Cost', '"Plan"')}`,
    `=${total(header, 'Benefit', `$C${row}`)}`,
    `=${total(header, 'Cost', `$C${row}`)}`,
  ];
}

/** Which series a period of actual-then-forecast takes. */
function sourceOf(headers: readonly string[], index: number, settings: Settings, toDate: string): string {
  const entries = (series: string, period: number): string => `COUNTIFS(CashFlow[Series],"${series}",CashFlow[${headers[period]!}],"<>")`;
  const months = monthsInPeriod[settings.periodLength];
  const isOver = (period: number): string => `EDATE(FirstPeriod,${(period + 1) * months})<=${toDate}`;
  const reported = `${entries('Actual', index)}>0`;
  const isCollected = index === 0 ? [] : [`OR(${isOver(index + 1)},${entries('Actual', index)}>=${entries('Actual', index - 1)})`];
  const isActual = periodsOf(settings) === null ? reported : `AND(${[reported, isOver(index), ...isCollected].join(',')})`;
  return `=IF(${isActual},"Actual",IF(${entries('Forecast', index)}>0,"Forecast","Plan"))`;
}

/** The sum of a period over the lines of a type and series; the Sign column leaves out what is set aside and reverses dis-benefits. */
function total(header: string, type: 'Benefit' | 'Cost', series: string): string {
  return `SUMPRODUCT((CashFlow[Type]="${type}")*(CashFlow[Series]=${series})*CashFlow[Sign],CashFlow[${header}])`;
}

/** The year a fiscal year ends in, which the start month of the settings decides; without dates, the year of the program. */
function fiscalYear(settings: Settings, index: number): CellInput {
  const periods = periodsOf(settings);
  if (!periods) return 1 + Math.floor((index * monthsInPeriod[settings.periodLength]) / 12);
  const { year, month } = civilDateOf(periods.startOf(index));
  return `=${year}+(FiscalYearStartMonth>1)*(${month}>=FiscalYearStartMonth)`;
}
