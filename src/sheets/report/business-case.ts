import type { Settings } from '../../domain/realization/settings';
import type { BlockStyle, CellBlock, CellGrid, CellInput } from '../change-set';
import { dateFormat, percentFormat, plainMoneyFormat } from '../number-formats';
import { maxPeriods, periodHeaders } from '../period-columns';
import { bandFill, mutedText } from '../stage-colors';
import { periodRows, periodTableHeaders } from './business-case-periods';
import { lastRefresh } from './last-refresh';
import type { SheetContent } from './sheet-content';

/**
 * Rows as Excel counts them, from 1. Assumptions on top, then the results, the years they come from, and last the periods the years
 * are summed from.
 */
export const rows = { assumptions: 5, results: 17, years: 40, yearCount: 30, periods: 77 } as const;
export const startRow = rows.years + 3;
const firstYear = startRow + 1;
const lastYear = firstYear + rows.yearCount - 1;
export const firstPeriodRow = rows.periods + 2;
const lastPeriodRow = firstPeriodRow + maxPeriods - 1;

/** The day up to which periods are over. */
const toDate = `$G$${rows.periods}`;

/** Years of flows there can be: those of the program, and two more for benefits that come later. */
const longest = rows.yearCount + 2;
/** The rate of each year, so that a schedule the user has added counts, too. */
const rate = `$P$${firstYear}:$P$${firstYear + longest - 1}`;
/** Cells of the assumptions that formulas below refer to. */
const timing = '$B$9';
const yearCount = '$B$13';
export const filledCellsRow = 14;
const filledCells = `$B$${filledCellsRow}`;

const formats = {
  money: plainMoneyFormat, percent: percentFormat, ratio: '0.00', years: '0.0 "years"', number: '#,##0', date: dateFormat, text: 'General',
} as const;
type Format = keyof typeof formats;

/** Whole years from the appraisal date to the first period, as yearsOfLead of the domain: 0 when it is later, or one is not set. */
const yearsOfLead = 'IF(OR(AppraisalDate="",FirstPeriod=""),0,MAX(0,YEAR(FirstPeriod)-YEAR(AppraisalDate)'
  + '-(100*MONTH(FirstPeriod)+DAY(FirstPeriod)<100*MONTH(AppraisalDate)+DAY(AppraisalDate))))';

const fiscalYears = `$B$${firstPeriodRow}:$B$${lastPeriodRow}`;
const monthsOf = (year: string): string => `COUNTIF(${fiscalYears},${year})*IF(PeriodLength="Year",12,IF(PeriodLength="Quarter",3,1))`;
/** A year of eight months weighs as much in the appraisal as one of twelve, which a reader must know. */
const wholeYears = `"Each counts as a whole one: the first has "&${monthsOf(`MIN(${fiscalYears})`)}&" months of periods, `
  + `the last "&${monthsOf('$B$12')}&". This sheet holds up to ${rows.yearCount}."`;

const assumptions: readonly { readonly label: string; readonly formula: string; readonly format: Format; readonly note: string }[] = [
  {
    label: 'Appraisal date (t = 0)', formula: '=IF(AppraisalDate="",FirstPeriod,AppraisalDate)', format: 'date',
    note: 'Flows are discounted year by year; the first year of the table below is t = 1.',
  },
  {
    label: 'Price base', formula: '=PriceBase&IF(PriceBaseYear="",""," "&PriceBaseYear)', format: 'text',
    note: 'Real: prices of one year, with a real rate. Nominal: prices as paid.',
  },
  {
    label: 'Discount rate or schedule', formula: '=IF(DiscountSchedule="",DiscountRate,DiscountSchedule)', format: 'percent',
    note: 'A year; a schedule takes its rate of each year from Discount rates.',
  },
  {
    label: 'Timing of flows', formula: '=LOWER(DiscountTiming)', format: 'text',
    note: 'When in its year a flow counts: end (as Excel’s NPV), mid or start.',
  },
  { label: 'Rate for reinvestment and finance', formula: '=DiscountRate', format: 'percent', note: 'For MIRR.' },
  {
    label: 'First year', formula: `=MIN(${fiscalYears})-${yearsOfLead}`, format: 'text',
    note: 'Fiscal year, named by the year it ends in; earlier by the whole years from t = 0 to the first period.',
  },
  { label: 'Last year', formula: `=MAX(${fiscalYears})`, format: 'text', note: '' },
  { label: 'Years', formula: '=$B$12-$B$11+1', format: 'number', note: `=${wholeYears}` },
  { label: 'Filled cells in Cash flow', formula: '', format: 'number', note: 'Results stay blank while there is none.' },
  {
    label: 'Check: years add up to periods', format: 'text', note: 'Both tables below must give the same totals.',
    formula: `=IF(AND(ABS(SUM($B$${firstYear}:$B$${lastYear})-SUM($D$${firstPeriodRow}:$D$${lastPeriodRow}))<0.01,` +
      `ABS(SUM($H$${firstYear}:$H$${lastYear})-SUM($G$${firstPeriodRow}:$G$${lastPeriodRow}))<0.01),"✓ They do","▼ They do not")`,
  },
];

/** The columns of one view of the years: benefits, costs, net, cumulative, and the benefits one and two years later. */
export interface View {
  readonly benefits: string;
  readonly costs: string;
  readonly net: string;
  readonly cumulative: string;
  readonly delayed: readonly [string, string];
}
export const plan: View = { benefits: 'B', costs: 'C', net: 'D', cumulative: 'E', delayed: ['L', 'M'] };
export const outlook: View = { benefits: 'G', costs: 'H', net: 'I', cumulative: 'J', delayed: ['N', 'O'] };

const over = (column: string, from = firstYear): string => `$${column}$${from}:$${column}$${lastYear}`;
/** Only the years of the program: what comes later is zero. */
const within = (column: string): string => `(${over('A')}<>"")*${over(column)}`;
/**
 * MIRR of the years of the program out of that of all rows. The rows after them hold nothing, but they let the surpluses earn interest
 * and count as years; both are taken out again. (A range that ends at an INDEX would be plainer; the workbench's spreadsheet calculates
 * what such a range depends on too early.)
 */
const mirr = (column: string): string =>
  `((1+BENEFIT.MIRR(${over(column)},$B$10,$B$10))^${rows.yearCount - 1}/(1+$B$10)^(${rows.yearCount}-${yearCount}))^(1/(${yearCount}-1))-1`;
const npv = (range: string): string => `BENEFIT.NPV(${rate},${range},${timing})`;

export interface Result {
  readonly label: string;
  readonly format: Format;
  readonly formula: (view: View) => string;
  readonly convention: string;
}

/** Of a view's benefits, one or two years later: all of them, also those pushed beyond the last year. */
const allDelayed = (column: string): string => `$${column}$${firstYear}:$${column}$${lastYear + 2}`;

const delay = (years: 1 | 2, lost: boolean): Result => ({
  label: `NPV if benefits come ${years === 1 ? 'a year' : 'two years'} later${lost ? ', horizon kept' : ', all still come'}`,
  format: 'money',
  formula: ({ costs, delayed }) => `${npv((lost ? within : allDelayed)(delayed[years - 1]!))}-${npv(over(costs))}`,
  convention: lost
    ? 'Benefits pushed beyond the last year are lost.'
    : 'Benefits pushed beyond the last year are counted in the years after it.',
});

export const results: readonly Result[] = [
  {
    label: 'Present value of benefits', format: 'money', formula: ({ benefits }) => npv(over(benefits)),
    convention: 'Net of dis-benefits, discounted at the rate and timing above.',
  },
  { label: 'Present value of costs', format: 'money', formula: ({ costs }) => npv(over(costs)), convention: 'Costs are positive.' },
  {
    label: 'Net present value (NPV)', format: 'money', formula: ({ net }) => npv(over(net)),
    convention: 'Benefits less costs; above zero the program is worth its cost.',
  },
  {
    label: 'Benefit-cost ratio (BCR)', format: 'ratio',
    formula: ({ benefits, costs }) => `BENEFIT.BCR(${rate},${over(benefits)},${over(costs)},${timing})`,
    convention: 'Present value of benefits by present value of costs; dis-benefits reduce the benefits.',
  },
  {
    label: 'Return on investment (ROI)', format: 'percent',
    formula: ({ benefits, costs }) => `BENEFIT.ROI(${over(benefits)},${over(costs)})`,
    convention: 'Undiscounted: (benefits − costs) / costs.',
  },
  {
    label: 'Annualized ROI', format: 'percent',
    formula: ({ benefits, costs }) => `BENEFIT.ROIANNUAL(${over(benefits)},${over(costs)},${yearCount})`,
    convention: 'Undiscounted: (benefits / costs)^(1/years) − 1.',
  },
  {
    label: 'Internal rate of return (IRR)', format: 'percent', formula: ({ net }) => `BENEFIT.IRR(${over(net)})`,
    convention: 'The rate at which the NPV is zero; the one nearest 10% when there are several.',
  },
  {
    label: 'Modified IRR (MIRR)', format: 'percent', formula: ({ net }) => mirr(net),
    convention: 'Surpluses reinvested and deficits financed at the rate above.',
  },
  {
    label: 'Payback', format: 'years',
    formula: ({ net }) => `IF(${timing}="start",BENEFIT.PAYBACK(${over(net)}),BENEFIT.PAYBACK(${over(net, startRow)}))`,
    convention: 'Undiscounted, in fiscal years from t = 0, each a whole one; linear within a year.',
  },
  {
    label: 'Discounted payback', format: 'years',
    formula: ({ net }) => `IF(${timing}="start",BENEFIT.PAYBACK(${over(net)},${rate}),BENEFIT.PAYBACK(${over(net, startRow)},${rate}))`,
    convention: 'The same on flows discounted from the end of each year.',
  },
  {
    label: 'Equivalent annual value', format: 'money', formula: ({ net }) => `BENEFIT.EAA(${rate},${yearCount},${npv(over(net))})`,
    convention: 'The NPV as an equal amount each year.',
  },
  {
    label: 'Switching value: benefits may fall by', format: 'percent',
    formula: ({ benefits, costs }) => `BENEFIT.SWITCHING(${rate},${over(benefits)},${over(costs)},"benefits",${timing})`,
    convention: 'The fall of all benefits that makes the NPV zero.',
  },
  {
    label: 'Switching value: costs may rise by', format: 'percent',
    formula: ({ benefits, costs }) => `BENEFIT.SWITCHING(${rate},${over(benefits)},${over(costs)},"costs",${timing})`,
    convention: 'The rise of all costs that makes the NPV zero.',
  },
  delay(1, true), delay(1, false), delay(2, true), delay(2, false),
  { label: 'Benefits, undiscounted', format: 'money', formula: ({ benefits }) => `SUM(${over(benefits)})`, convention: 'All years.' },
  { label: 'Costs, undiscounted', format: 'money', formula: ({ costs }) => `SUM(${over(costs)})`, convention: 'All years.' },
];

const heading: BlockStyle = { bold: true, fill: bandFill };
const figureHeading: BlockStyle = { ...heading, horizontal: 'Right' };
/** Right beside a figure, which is aligned to the edge of its cell. */
const remark: BlockStyle = { color: mutedText, italic: true, indent: 1 };
const at = (
  row: number, column: number, cells: readonly (readonly CellInput[])[], style?: BlockStyle,
): CellBlock => ({ row: row - 1, column, cells, ...(style && { style }) });

/** The business case: nothing is typed here, every figure is a formula over Cash flow and Program settings. */
export function businessCase(settings: Settings): SheetContent {
  return {
    blocks: [...assumptionBlocks(settings), ...resultBlocks(), ...yearBlocks(), ...periodBlocks(settings)],
    widths: { 0: 47, 1: 18, 2: 22, 3: 18, 4: 18, 5: 22, 6: 22, 7: 18, 8: 18, 9: 18, 10: 3, 11: 16, 12: 16, 13: 16, 14: 16, 15: 15 },
    conditionalFormats: [{ address: 'B15', rule: { beginsWith: '▼' }, bold: true, color: '#7A2000' }],
  };
}

/** The rows of the periods alone, for Apply settings to write again. */
export function businessCasePeriods(settings: Settings): CellGrid {
  return periodRows(settings, firstPeriodRow, toDate);
}

/** How many cells of Cash flow are filled. */
export function filledCellsFormula(settings: Settings): string {
  const headers = periodHeaders(settings);
  return `=COUNT(CashFlow[[${headers[0]!}]:[${headers[headers.length - 1]!}]])`;
}

function assumptionBlocks(settings: Settings): readonly CellBlock[] {
  const filled = filledCellsFormula(settings);
  return [
    at(rows.assumptions, 0, [['Assumptions']], heading),
    at(rows.assumptions, 1, [['Value']], figureHeading),
    at(rows.assumptions, 2, [['What it means', '', '']], { ...heading, indent: 1 }),
    ...assumptions.flatMap(({ label, formula, format, note }, index) => [
      at(rows.assumptions + 1 + index, 0, [[label]]),
      at(rows.assumptions + 1 + index, 1, [[formula || filled]], { numberFormat: formats[format], horizontal: 'Right' }),
      at(rows.assumptions + 1 + index, 2, [[note]], remark),
    ]),
  ];
}

function resultBlocks(): readonly CellBlock[] {
  const cell = (formula: string): string => `=IF(${filledCells}=0,"",${formula})`;
  return [
    at(rows.results, 0, [['="Results in "&ProgramCurrency']], heading),
    at(rows.results, 1, [['Plan', 'Actual then forecast', 'Difference']], figureHeading),
    at(rows.results, 4, [['Convention', '', '', '']], { ...heading, indent: 1 }),
    ...results.flatMap(({ label, format, formula, convention }, index) => {
      const row = rows.results + 1 + index;
      const difference = cell(`IFERROR($C$${row}-$B$${row},"")`);
      return [
        at(row, 0, [[label]], label.startsWith('Net present value') ? { bold: true } : undefined),
        at(row, 1, [[cell(formula(plan)), cell(formula(outlook)), difference]], { numberFormat: formats[format], horizontal: 'Right' }),
        at(row, 4, [[convention]], remark),
      ];
    }),
  ];
}

function yearBlocks(): readonly CellBlock[] {
  const overPeriods = (column: string): string => `$${column}$${firstPeriodRow}:$${column}$${lastPeriodRow}`;
  const sumOfYear = (column: string, row: number): string =>
    `=IF($A${row}="","",SUMIFS(${overPeriods(column)},${overPeriods('B')},$A${row}))`;
  const view = (benefits: string, costs: string, { benefits: b, costs: c, net, cumulative }: View, row: number): readonly CellInput[] => [
    sumOfYear(benefits, row),
    sumOfYear(costs, row),
    `=IF($A${row}="","",${b}${row}-${c}${row})`,
    `=IF($A${row}="","",${cumulative}${row - 1}+${net}${row})`,
  ];
  const years = Array.from({ length: rows.yearCount }, (_, index) => firstYear + index);
  const header = ['Benefits', 'Costs', 'Net', 'Cumulative'];
  // Two rows more than there are years: what comes two years after the last one.
  const delayed = Array.from({ length: longest }, (_, index) =>
    [plan, outlook].flatMap(({ benefits }) => [1, 2].map((years) => (index < years ? 0 : `=N(${benefits}${firstYear + index - years})`))),
  );
  return [
    at(rows.years, 0, [['="Year by year in "&ProgramCurrency']], heading),
    at(rows.years + 1, 1, [['Plan']], { bold: true }),
    at(rows.years + 1, 6, [['Actual then forecast']], { bold: true }),
    at(rows.years + 1, 11, [['Working: benefits later by']], { color: mutedText, italic: true }),
    at(rows.years + 2, 0, [['Fiscal year', ...header, '', ...header]], { bold: true, border: 'bottom', horizontal: 'Right' }),
    at(
      rows.years + 2, 11, [['1 year, plan', '2 years, plan', '1 year, actual', '2 years, actual']],
      { color: mutedText, border: 'bottom', horizontal: 'Right' },
    ),
    at(rows.years + 2, 15, [['Discount rate']], { color: mutedText, border: 'bottom', horizontal: 'Right' }),
    at(
      firstYear,
      15,
      Array.from({ length: longest }, (_, index) => [rateOfYear(index + 1)]),
      { numberFormat: formats.percent, color: mutedText },
    ),
    at(startRow, 0, [['Start (t = 0)', 0, 0, 0, 0, '', 0, 0, 0, 0]], { numberFormat: formats.money, horizontal: 'Right' }),
    at(
      firstYear, 0, years.map((_, index) => [index === 0 ? '=$B$11' : `=IF(${index}<${yearCount},$B$11+${index},"")`]),
      { numberFormat: '0', horizontal: 'Right' },
    ),
    at(
      firstYear, 1, years.map((row) => [...view('D', 'E', plan, row), '', ...view('F', 'G', outlook, row)]),
      { numberFormat: formats.money },
    ),
    at(firstYear, 11, delayed, { numberFormat: formats.money, color: mutedText }),
  ];
}

/**
 * The rate of a year: that of the schedule's band in Discount rates, where the user may have added or changed it, or the plain rate
 * where no schedule is named. A schedule that is not there is #N/A: a rate nobody chose would be worse than none.
 */
function rateOfYear(year: number): string {
  const ofSchedule = 'DiscountRates[Rate],DiscountRates[Schedule],DiscountSchedule';
  const band = (until: string): string => `SUMIFS(${ofSchedule},DiscountRates[From year],"<=${year}",DiscountRates[To year],${until})`;
  const isListed = 'COUNTIFS(DiscountRates[Schedule],DiscountSchedule,DiscountRates[Rate],"<>")>0';
  return `=IF(DiscountSchedule="",DiscountRate,IF(${isListed},${band(`">=${year}"`)}+${band('""')},NA()))`;
}

function periodBlocks(settings: Settings): readonly CellBlock[] {
  const cells = businessCasePeriods(settings);
  return [
    at(rows.periods, 0, [['Period by period (working)']], heading),
    at(rows.periods, 5, [['Periods are over up to']], { color: mutedText, horizontal: 'Right' }),
    at(rows.periods, 6, [[`=${lastRefresh}`]], { color: mutedText, numberFormat: dateFormat }),
    at(rows.periods + 1, 0, [periodTableHeaders], { bold: true, border: 'bottom', wrap: true }),
    at(firstPeriodRow, 0, cells.map((row) => row.slice(0, 3)), { numberFormat: 'General' }),
    at(firstPeriodRow, 3, cells.map((row) => row.slice(3)), { numberFormat: formats.money }),
  ];
}
