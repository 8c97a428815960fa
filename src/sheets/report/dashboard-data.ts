import { statuses } from '../../domain/realization/status';
import { cellAddress, columnLetters } from '../cell-address';
import type { CellBlock, CellInput } from '../change-set';
import { listedColumn } from '../defined-names';
import { listHeader, lists } from '../lists';
import { dateFormat, plainMoneyFormat } from '../number-formats';
import { mutedText } from '../stage-colors';
import { anchor, anchorText, data, listed } from './dashboard-layout';
import { lastRefresh } from './last-refresh';
import { rankedRecord } from './ranked-row';

/** Sort key of the latest records first: this less their date. Later than every date Excel knows, no later year than 9999. */
export const latestKey = '3000000';

type Row = readonly CellInput[];

/** The cells the charts and lists of the Dashboard are made from: formulas over the tables, which live without the add-in. */
export function dashboardData(): readonly CellBlock[] {
  return [
    { row: anchor.row, column: anchor.column, cells: [[anchorText]], style: { bold: true, color: mutedText } },
    {
      row: anchor.row, column: anchor.column + 1, cells: [['What the charts and lists show. All of it is formulas; it is not printed.']],
      style: { italic: true, color: mutedText },
    },
    ...periodBlocks(), ...categoryBlocks(), ...benefitBlocks(), ...typeBlocks(), ...varianceBlocks(), ...listBlocks(),
  ];
}

/** A run of neighboring columns and what they are shown as. */
type FormatRun = readonly [columns: number, numberFormat: string];
const count = '#,##0';

function area(
  { row, column }: { readonly row: number; readonly column: number }, headers: Row, rows: readonly Row[], formats: readonly FormatRun[],
): CellBlock[] {
  let first = 0;
  const bodies = formats.map(([columns, numberFormat]): CellBlock => {
    const from = first;
    first += columns;
    const cells = rows.map((whole) => whole.slice(from, first));
    return { row: row + 1, column: column + from, cells, style: { numberFormat, color: mutedText } };
  });
  return [{ row, column, cells: [headers], style: { bold: true, border: 'bottom', color: mutedText } }, ...bodies];
}

/** One formula row for each of a number of rows; `at` gives the address of a column of it, fixed. */
function rowsOf(
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
  make: (at: (offset: number, rowOffset?: number) => string, index: number) => Row,
): readonly Row[] {
  return Array.from({ length: rows }, (_, index) => {
    return make((offset, rowOffset = 0) => `$${columnLetters(column + offset)}$${row + 2 + index + rowOffset}`, index);
  });
}

/** Named with their columns: LibreOffice resolves neither the headers nor the body of a table without them. */
const headersOfCashFlow = 'CashFlow[[#Headers],[ID]:[Sign]]';

/** A line of the chart is about as thick as this part of the whole; what lies below zero by less is not to be seen. */
const thickness = 0.01;

/**
 * Cumulated benefits by period: planned, actual, and actual then forecast, by the rule of the business case (program-flows.ts). Periods are
 * taken by their position between two columns of Cash flow, so that the rows follow when Apply settings changes the periods.
 *
 * Where early dis-benefits take the sum below zero by less than the line is thick, zero is drawn: Excel would begin the axis a whole step
 * below zero for it, as if there were losses to be seen. A limit of the axis cannot do that, because it would cut off real ones.
 */
function periodBlocks(): readonly CellBlock[] {
  const { column, rows, row } = data.periods;
  const working = row - 1;
  const cell = (offset: number): string => `$${columnLetters(column + offset)}$${working + 1}`;
  const [toDate, before, periods, months, unseen] = [cell(1), cell(3), cell(5), cell(7), cell(9)];
  const last = row + 1 + rows;
  const to = (offset: number, first: string): string => `${first}:$${columnLetters(column + offset)}$${last}`;
  const allOf = (offset: number): string => to(offset, `$${columnLetters(column + offset)}$${row + 2}`);
  const lines = rowsOf(data.periods, (at, index) => {
    const period = index + 1;
    const ofPeriod = `INDEX(CashFlow[[ID]:[Sign]],0,${before}+${period})`;
    const whileThere = (formula: string, otherwise = '""'): string => `=IF(${at(0)}="",${otherwise},${formula})`;
    const entries = (series: string): string => whileThere(`COUNTIFS(CashFlow[Series],"${series}",${ofPeriod},"<>")`);
    const ofSign = (series: string, sign: number): string =>
      `SUMIFS(${ofPeriod},CashFlow[Type],"Benefit",CashFlow[Series],${series},CashFlow[Sign],${sign})`;
    const total = (series: string): string => whileThere(`${ofSign(series, 1)}-${ofSign(series, -1)}`);
    const isOver = (number: number): string => `IF(FirstPeriod="",TRUE,EDATE(FirstPeriod,${number}*${months})<=${toDate})`;
    const isCollected = index === 0 ? '' : `,OR(${isOver(period + 1)},${at(5)}>=${at(5, -1)})`;
    const first = (offset: number): string => `$${columnLetters(column + offset)}$${row + 2}`;
    const sum = (offset: number): string => `SUM(${first(offset)}:${at(offset)})`;
    const soFar = (offset: number): string => `IF(AND(${sum(offset)}<0,${sum(offset)}>${unseen}),0,${sum(offset)})`;
    const actuals = (from: string): string => `COUNTIF(${to(4, from)},"Actual")`;
    return [
      `=IF(${period}>${periods},"",INDEX(${headersOfCashFlow},1,${before}+${period}))`,
      whileThere(soFar(7), 'NA()'),
      whileThere(`IF(${actuals(at(4))}>0,${soFar(8)},NA())`, 'NA()'),
      whileThere(index === rows - 1 ? soFar(8) : `IF(${actuals(at(4, 1))}>0,NA(),${soFar(8)})`, 'NA()'),
      whileThere(`IF(AND(${at(5)}>0,${isOver(period)}${isCollected}),"Actual",IF(${at(6)}>0,"Forecast","Plan"))`),
      entries('Actual'),
      entries('Forecast'),
      total('"Plan"'),
      total(at(4)),
    ];
  });
  const position = (header: string): string => `MATCH("${header}",${headersOfCashFlow},0)`;
  const workings: Row = [
    'Periods are over up to', `=${lastRefresh}`,
    'Columns before these', `=${position('High %')}`,
    'Periods', `=${position('Total')}-${before}-1`,
    'Months in a period', '=IF(PeriodLength="Year",12,IF(PeriodLength="Quarter",3,1))',
    'Drawn as zero above', `=-${thickness}*MAX(0,SUM(${allOf(7)}),SUM(${allOf(8)}))`,
  ];
  const headers = [
    'Cumulative by period', 'Planned', 'Actual', 'Forecast', 'Source', 'Actual entries', 'Forecast entries', 'Planned in period',
    'In period',
  ];
  return [
    { row: working, column, cells: [workings.slice(0, 2)], style: { color: mutedText, numberFormat: dateFormat, horizontal: 'Left' } },
    { row: working, column: column + 2, cells: [workings.slice(2)], style: { color: mutedText, numberFormat: '0' } },
    ...area(data.periods, headers, lines, [[5, plainMoneyFormat], [2, count], [2, plainMoneyFormat]]),
  ];
}

/** The k-th word of a list, which users may have changed. */
const word = (list: keyof typeof lists, k: number): string => `=INDEX(ListWords[${listHeader(list)}],${k})&""`;

/** A figure of a listed word, or for the last row what the rows above leave of the whole. */
function listedOrRest(
  place: { readonly row: number; readonly rows: number }, column: number, index: number,
  formulas: { readonly listed: string; readonly whole: string },
): string {
  if (index < place.rows - 1) return `=${formulas.listed}`;
  const letters = columnLetters(column);
  return `=${formulas.whole}-SUM($${letters}$${place.row + 2}:$${letters}$${place.row + place.rows})`;
}

function categoryBlocks(): readonly CellBlock[] {
  const { column } = data.categories;
  const rows = rowsOf(data.categories, (at, index) => [
    index < lists.benefitCategory.length ? word('benefitCategory', index + 1) : 'Other',
    ...statuses.map((status, position) => listedOrRest(data.categories, column + 1 + position, index, {
      listed: `COUNTIFS(BenefitRegister[Category],${at(0)},BenefitRegister[Status],"*${status}")`,
      whole: `COUNTIF(BenefitRegister[Status],"*${status}")`,
    })),
  ]);
  return area(data.categories, ['Status by category', ...statuses], rows, [[1 + statuses.length, count]]);
}

/** Exact figures, and beside them the ones that are drawn: zero for what is not to be seen below it, as in the chart by period. */
function typeBlocks(): readonly CellBlock[] {
  const { row, column, rows: types } = data.types;
  const figures = ['Forecast', 'Actual to date'];
  const all = `$${columnLetters(column + 1)}$${row + 2}:$${columnLetters(column + figures.length)}$${row + 1 + types}`;
  const rows = rowsOf(data.types, (at, index) => [
    index < types - 1 ? word('valueType', index + 1) : 'Other',
    ...figures.map((figure, position) => listedOrRest(data.types, column + 1 + position, index, {
      listed: `SUMIFS(BenefitRegister[${figure}],BenefitRegister[Value type],${at(0)},BenefitRegister[Status],"?*")`,
      whole: `SUMIFS(BenefitRegister[${figure}],BenefitRegister[Status],"?*")`,
    })),
    ...figures.map((_, position) => {
      const exact = at(1 + position);
      return `=IF(AND(${exact}<0,${exact}>-${thickness}*MAX(0,${all})),0,${exact})`;
    }),
  ]);
  const headers = ['Value by value type', ...figures, ...figures.map((figure) => `${figure}, drawn`)];
  return area(data.types, headers, rows, [[headers.length, plainMoneyFormat]]);
}

/**
 * The benefits with the largest figures of a column, whichever way they go; those with equal figures stand in the order of the register.
 */
function largest(
  place: (typeof data)['benefits' | 'variances'],
  title: string,
  ranked: string,
  figures: readonly { readonly header: string; readonly of: (column: (name: string) => string) => string }[],
) {
  const size = `ABS(BenefitRegister[${ranked}])*(BenefitRegister[Status]<>"")`;
  const keyOffset = figures.length + 2;
  const rows = rowsOf(place, (at, index) => {
    const key = at(keyOffset);
    const keysSoFar = `$${columnLetters(place.column + keyOffset)}$${place.row + 2}:${key}`;
    const sheetRow = `SUMPRODUCT(SMALL(1E9-(${size}=${key})*(1E9-ROW(BenefitRegister[ID])),SUMPRODUCT(--(${keysSoFar}=${key}))))`;
    const of = (name: string): string => `LOOKUP(${at(figures.length + 1)},ROW(BenefitRegister[ID]),BenefitRegister[${name}])`;
    const whileThere = (formula: string): string => `=IF(${key}=0,"",${formula})`;
    return [
      whileThere(`${of('ID')}&" "&IF(LEN(${of('Benefit')})>24,LEFT(${of('Benefit')},23)&"…",${of('Benefit')})`),
      ...figures.map((figure) => whileThere(figure.of(of))),
      whileThere(sheetRow),
      `=IFERROR(SUMPRODUCT(LARGE(${size},${index + 1})),0)`,
    ];
  });
  const headers = [title, ...figures.map(({ header }) => header), 'Row', 'Size'];
  return area(place, headers, rows, [[1 + figures.length, plainMoneyFormat], [1, count], [1, plainMoneyFormat]]);
}

function benefitBlocks(): readonly CellBlock[] {
  return largest(data.benefits, 'Largest benefits', 'Planned to date', ['Planned to date', 'Actual to date'].map((header) => ({
    header, of: (column) => `N(${column(header)})`,
  })));
}

function varianceBlocks(): readonly CellBlock[] {
  return largest(data.variances, 'Largest variances', 'Variance', [
    { header: 'Ahead', of: (column) => `MAX(0,${column('Variance')})` },
    { header: 'Behind', of: (column) => `MIN(0,${column('Variance')})` },
  ]);
}

/** Which records the lists show. */
function listBlocks(): readonly CellBlock[] {
  const isOverdue = '(RealizationPlan[Finish]>0)*(RealizationPlan[Finish]<TODAY())*(RealizationPlan[Finished on]="")'
    + '*(RealizationPlan[Complete %]<1)*(RealizationPlan[Activity]<>"")';
  const evidenceDate = listedColumn('BenefitEvidence', 'Date');
  const rankings = [
    { ids: 'RealizationPlan[ID]', rows: listed.overdue, isListed: isOverdue, key: 'RealizationPlan[Finish]' },
    {
      ids: listedColumn('BenefitRisks', 'ID'), rows: listed.triggers,
      isListed: `ISNUMBER(SEARCH("Triggered",${listedColumn('BenefitRisks', 'Status')}))`,
    },
    // The latest first, so the key runs backwards; a date is less than this.
    {
      ids: listedColumn('BenefitEvidence', 'ID'), rows: listed.evidence, isListed: `${evidenceDate}>0`, key: `${latestKey}-${evidenceDate}`,
    },
  ];
  const rows = Array.from({ length: data.lists.rows }, (_, index) =>
    rankings.map(({ rows: count, ...ranking }) => (index < count ? `=${rankedRecord(ranking, index + 1)}` : '')));
  return area(data.lists, ['Overdue activities', 'Fired triggers', 'Latest evidence'], rows, [[rankings.length, '0']]);
}

/** The address of a figure of the data, fixed, for formulas on the page. */
export function dataCell(place: keyof typeof data, row: number, column: number): string {
  const { row: header, column: first } = data[place];
  return cellAddress(header + 1 + row, first + column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
}

/** All rows of a column of the data, fixed. */
export function dataColumn(place: keyof typeof data, column: number): string {
  return `${dataCell(place, 0, column)}:${dataCell(place, data[place].rows - 1, column)}`;
}
