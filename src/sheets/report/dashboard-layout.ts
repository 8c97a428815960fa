import { lists } from '../lists';
import { maxPeriods } from '../period-columns';

/**
 * Where everything on the Dashboard is; rows and columns count from 0. The printed page is in columns A to I: figures and lists in A to D,
 * charts in F to I. The cells the charts show are to its right.
 */
export const page = {
  tiles: 4,
  status: 12,
  milestones: 21,
  overdue: 29,
  triggers: 35,
  evidence: 41,
  /** The last row that is printed. */
  last: 47,
  area: 'A1:I48',
} as const;

/** How many rows each list has. */
export const listed = { milestones: 6, overdue: 4, triggers: 4, evidence: 5 } as const;

/** The cell that says `Chart data`; all other cells of the data, and the charts, are where they are from it. */
export const anchor = { row: 4, column: 10 } as const;

/** The name of that cell: when rows or columns are inserted beside it, a redraw finds the data all the same. */
export const anchorName = 'DashboardChartData';
export const anchorText = 'Chart data';

const right = 20;

interface DataArea {
  /** Of the headers; the rows with figures are below. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

export const data = {
  periods: { row: 6, column: anchor.column, rows: maxPeriods },
  /** One row per category, and one for what has none of the shipped words. */
  categories: { row: 6, column: right, rows: lists.benefitCategory.length + 1 },
  benefits: { row: 17, column: right, rows: 8 },
  /** Without `Not monetised`, which has no value; the last row has what is of no listed type. */
  types: { row: 28, column: right, rows: lists.valueType.length },
  variances: { row: 37, column: right, rows: 10 },
  lists: { row: 50, column: right, rows: 5 },
} as const satisfies Readonly<Record<string, DataArea>>;

/** Each chart and the sentence below it, which says what it shows and stands in a row that is blank at the left. */
export const chartPlaces = {
  cumulative: { from: 'F5', to: 'I20', sentence: { row: 20, column: 5, columns: 4 } },
  categories: { from: 'F22', to: 'G34', sentence: { row: 34, column: 5, columns: 2 } },
  types: { from: 'H22', to: 'I34', sentence: { row: 34, column: 7, columns: 2 } },
  benefits: { from: 'F36', to: 'G47', sentence: { row: 47, column: 5, columns: 2 } },
  variances: { from: 'H36', to: 'I47', sentence: { row: 47, column: 7, columns: 2 } },
} as const;
