import { civilDateOf } from '../../domain/realization/calendar';
import { monthsInPeriod, periodsOf } from '../../domain/realization/periods';
import type { Settings } from '../../domain/realization/settings';
import type { CellGrid, CellInput } from '../change-set';
import { maxPeriods, periodHeaders } from '../period-columns';

/** The columns of the working table, in order. */
export const periodTableHeaders = ['Period', 'Fiscal year', 'Source', 'Benefits, plan', 'Costs, plan', 'Benefits, actual then forecast', 'Costs, actual then forecast'];

/**
 * The working table of the business case: one row a period, room for the most periods there can be. Each row sums its column of
 * Cash flow; a dis-benefit counts against the benefits. A period takes its actuals as soon as there is one, else the forecast, else the
 * plan.
 * @param firstRow Excel row number of the first period
 */
export function periodRows(settings: Settings, firstRow: number): CellGrid {
  const headers = periodHeaders(settings);
  const blank = periodTableHeaders.map((): CellInput => '');
  return Array.from({ length: maxPeriods }, (_, index) => {
    const header = headers[index];
    return header === undefined ? blank : periodRow(header, fiscalYear(settings, index), firstRow + index);
  });
}

function periodRow(header: string, year: CellInput, row: number): readonly CellInput[] {
  const filled = (series: string): string => `COUNTIFS(CashFlow[Series],"${series}",CashFlow[${header}],"<>")>0`;
  return [
    header,
    year,
    `=IF(${filled('Actual')},"Actual",IF(${filled('Forecast')},"Forecast","Plan"))`,
    `=${total(header, 'Benefit', '"Plan"')}`,
    `=${total(header, 'Cost', '"Plan"')}`,
    `=${total(header, 'Benefit', `$C${row}`)}`,
    `=${total(header, 'Cost', `$C${row}`)}`,
  ];
}

/** The sum of a period over the lines of a type and series; the Sign column leaves out what is set aside and turns dis-benefits round. */
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
