import type { Assessment, BenefitStatusRow, ReadingCheck, SmartGap } from '../domain/realization/assessment';
import { tableNames } from '../domain/realization/tables';
import type { CellInput } from './change-set';
import type { ColumnSpec, TableSpec } from './schema';
import type { StatusWord } from './status-words';
import { checkWords, gapWords, statusCell } from './status-words';

/** A status row of any table: its fields are the keys of the table's status columns. */
export type StatusRow = { readonly row: number; readonly id: string };

/** The tables with status columns and their rows in an assessment. */
export function statusRowsByTable(assessment: Assessment): ReadonlyMap<string, readonly StatusRow[]> {
  return new Map<string, readonly StatusRow[]>([
    [tableNames.objectives, assessment.objectives],
    [tableNames.benefits, assessment.benefits.map(withoutShares)],
    [tableNames.stakeholders, assessment.stakeholders],
    [tableNames.ideas, assessment.ideas],
    [tableNames.activities, assessment.activities],
    [tableNames.measures, assessment.measures],
    [tableNames.readings, assessment.readings],
    [tableNames.risks, assessment.risks],
    [tableNames.reviews, assessment.reviews],
    [tableNames.sustainment, assessment.sustainment],
  ]);
}

/** Shares of targets do not belong in money columns: a benefit without money shows its percentages and its status only. */
export function withoutShares(row: BenefitStatusRow): BenefitStatusRow {
  return row.basis === 'measures' ? { ...row, plannedToDate: null, actualToDate: null, variance: null, forecast: null } : row;
}

/** What Refresh writes into a cell of a status column; not known is blank. */
export function statusCellValue(table: TableSpec, column: ColumnSpec, row: StatusRow): CellInput {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[column.key];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return (value as SmartGap[]).map((gap) => gapWords[gap]).join('; ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value;
  if (table.name === tableNames.readings) return statusCell(checkWords[value as ReadingCheck]);
  return column.kind.is === 'status' ? statusCell(value as StatusWord) : String(value);
}
