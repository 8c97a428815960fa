import type { CellGrid } from '../../sheets/change-set';
import { isFormula } from '../../sheets/text-entry';
import type { Step } from './applier';
import type { Run } from './neighbor-runs';
import { neighborRuns } from './neighbor-runs';

/** A block of cells of a table's body, or below it; rows and columns counted from 0. */
export function cellsOf(table: Excel.Table, column: number, row: number, rows: number, columns: number): Excel.Range {
  return table.getHeaderRowRange().getCell(0, column).getOffsetRange(1 + row, 0).getResizedRange(rows - 1, columns - 1);
}

/** Makes room for rows below the last one of the body; what stands there moves down. */
export function insertBelow(table: Excel.Table, count: number): void {
  table.getDataBodyRange().getLastRow().getRowsBelow(count).insert('Down');
}

/** To so many rows below its header, totals included, whether or not Excel has stretched it by itself already. */
export function stretchTo(table: Excel.Table, rows: number): void {
  table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
}

/** A small step on a table, whose size in the message does not grow with the table. */
export function tableStep(name: string, act: (table: Excel.Table) => void): Step {
  return { cells: 0, bytes: 600, queue: ({ workbook }) => act(workbook.tables.getItem(name)) };
}

export interface ColumnRun {
  /** Of its first column in the table. */
  readonly position: number;
  readonly columns: readonly number[];
}

/** The given columns as runs that are neighbors in the table, so that formulas between them are left alone. */
export function adjacentColumns(columns: readonly string[], headers: readonly string[]): ColumnRun[] {
  const places = columns.map((column, index) => ({ index, position: headers.indexOf(column) })).sort((a, b) => a.position - b.position);
  const runs: { position: number; columns: number[] }[] = [];
  for (const { index, position } of places) {
    const last = runs.at(-1);
    if (last && last.position + last.columns.length === position) last.columns.push(index);
    else runs.push({ position, columns: [index] });
  }
  return runs;
}

/** Neighboring rows as runs, the lowest first: removing them does not move the ones still to be removed. */
export function runsFromBelow(rows: readonly number[]): Run[] {
  return neighborRuns(rows).reverse();
}

/** The number of rows down to the last one that holds an entry other than a formula. */
export function typedRows(entries: CellGrid): number {
  return entries.reduce((last, row, index) => (row.some((entry) => entry !== '' && !isFormula(entry)) ? index + 1 : last), 0);
}
