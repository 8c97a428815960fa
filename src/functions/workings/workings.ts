/** How a function arrives at its result, in figures; the sentences are made where they are shown. */
export interface Workings {
  readonly convention?: Convention;
  readonly figures: readonly Figure[];
  readonly tables: readonly FigureTable[];
}

/** What the function assumes about time and rate. */
export interface Convention {
  readonly rate?: RateConvention;
  readonly timing?: 'end' | 'mid' | 'start';
}

export type RateConvention =
  | { readonly is: 'constant'; readonly rate: number }
  | { readonly is: 'list'; readonly count: number }
  | { readonly is: 'schedule'; readonly name: string; readonly edition: string; readonly status: 'current' | 'superseded' | 'recommended' };

export interface Figure {
  readonly what: FigureName;
  readonly values: readonly number[];
}

export type FigureName =
  | 'sum of benefits' | 'sum of costs' | 'value of benefits' | 'value of costs' | 'value of inflows' | 'annuity factor'
  | 'rates of return' | 'sign changes' | 'sum of actuals' | 'sum of plans' | 'plan to date' | 'periods reported';

export interface FigureTable {
  readonly of: 'flows' | 'benefits' | 'costs' | 'inflows' | 'rates';
  readonly columns: readonly ColumnName[];
  readonly rows: readonly (readonly number[])[];
}

export type ColumnName = 'period' | 'date' | 'years' | 'rate' | 'flow' | 'factor' | 'present value' | 'cumulated';

export const noWorkings: Workings = { figures: [], tables: [] };
