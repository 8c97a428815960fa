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
    `=${netBenefits(header, '"Plan"')}`,
    `=${costs(header, '"Plan"')}`,
    `=${netBenefits(header, `$C${row}`)}`,
    `=${costs(header, `$C${row}`)}`,
  ];
}

function netBenefits(header: string, series: string): string {
  const isDisbenefit = 'COUNTIFS(BenefitRegister[ID],CashFlow[Benefit],BenefitRegister[Kind],"Dis-benefit")';
  return `SUMPRODUCT((CashFlow[Type]="Benefit")*(CashFlow[Series]=${series})*(1-2*(${isDisbenefit}>0)),CashFlow[${header}])`;
}

function costs(header: string, series: string): string {
  return `SUMIFS(CashFlow[${header}],CashFlow[Type],"Cost",CashFlow[Series],${series})`;
}

/** The year a fiscal year ends in, which the start month of the settings decides; without dates, the year of the program. */
function fiscalYear(settings: Settings, index: number): CellInput {
  const periods = periodsOf(settings);
  if (!periods) return 1 + Math.floor((index * monthsInPeriod[settings.periodLength]) / 12);
  const { year, month } = civilDateOf(periods.startOf(index));
  return `=${year}+(FiscalYearStartMonth>1)*(${month}>=FiscalYearStartMonth)`;
}
