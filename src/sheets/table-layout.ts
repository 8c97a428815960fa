import type { Settings } from '../domain/realization/settings';
import { periodHeaders } from './period-columns';
import type { ColumnSpec, TableSpec } from './schema';

/** Rows of every sheet, counted from 0: title, purpose, how to, totals, then the header of its table. */
export const layout = { title: 0, purpose: 1, howTo: 2, totals: 3, header: 4, body: 5 } as const;

/**
 * The column of one period of a table such as CashFlow.
 * @param header as period-columns.ts writes it: `2026 M04`
 */
export function periodColumn(header: string): ColumnSpec {
  return {
    key: header,
    header,
    kind: { is: 'number', format: 'money' },
    owner: 'user',
    width: 12,
    help: `Amount of the period ${header}. Positive, for costs too.`,
  };
}

/** The columns of a table in a workbook with these settings: its own, and one per period where it has periods. */
export function columnsOf(table: TableSpec, settings: Settings): readonly ColumnSpec[] {
  if (!table.periodsAfter) return table.columns;
  const periods = periodHeaders(settings);
  return table.columns.flatMap((column) => {
    const own = withPeriods(column, periods);
    return column.key === table.periodsAfter ? [own, ...periods.map(periodColumn)] : [own];
  });
}

/** The formula of a column over all periods, with the headers of the first and last one filled in. */
function withPeriods(column: ColumnSpec, periods: readonly string[]): ColumnSpec {
  if (column.kind.is !== 'formula') return column;
  const formula = column.kind.formula.replace('{firstPeriod}', periods[0]!).replace('{lastPeriod}', periods[periods.length - 1]!);
  return { ...column, kind: { ...column.kind, formula } };
}
