import type { CellInput } from '../../sheets/change-set';
import { GatewayError } from '../gateway';
import type { Applier, ChangeOf, Step } from './applier';
import { cellEntries } from './cell-entry';
import { rowChunks } from './row-chunks';

type AppendRows = ChangeOf<'append-rows'>;

/**
 * Adds records to a table: into its blank rows at the end first, then below it, where the cells are written and the table is stretched
 * over them (faster than `rows.add`, and safe while others edit). Only where something stands below the table are rows inserted.
 */
export const appendRows: Applier<'append-rows'> = {
  isUndoable: true,
  prepare: ({ workbook }, change) => {
    const table = workbook.tables.getItem(change.table);
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    const filled = body.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
    const below = body.getRowsBelow(change.rows.length).load('values');
    return (inventory) => {
      const headers = inventory.tables.find((fact) => fact.name === change.table)!.headers;
      const missing = change.columns.find((column) => !headers.includes(column));
      if (missing !== undefined) throw new GatewayError('not-found', 'unchanged', `${change.table}[${missing}]`);
      const firstFree = filled.isNullObject ? 0 : filled.rowIndex + filled.rowCount - body.rowIndex;
      const rowsBefore = body.rowCount;
      const extra = Math.max(0, firstFree + change.rows.length - rowsBefore);
      const mustInsert = (below.values as CellInput[][]).slice(0, extra).some((row) => row.some((value) => value !== ''));
      return {
        change,
        steps: [
          ...(extra > 0 && mustInsert ? [insertRows(change.table, extra)] : []),
          ...writeSteps(change, headers, firstFree),
          ...(extra > 0 && !mustInsert ? [stretch(change.table, extra)] : []),
        ],
        takeBack: (context) => {
          const standing = context.workbook.tables.getItemOrNullObject(change.table).load('name,rows/count');
          return () => {
            if (standing.isNullObject) return;
            const grown = standing.rows.count > rowsBefore;
            if (grown && mustInsert) {
              standing.getDataBodyRange().getRow(rowsBefore).getResizedRange(extra - 1, 0).delete('Up');
            } else if (grown) {
              standing.resize(standing.getRange().getResizedRange(-extra, 0));
            }
            const kept = mustInsert ? change.rows.length - extra : change.rows.length;
            for (const run of adjacentColumns(change.columns, headers)) {
              if (kept > 0) cellsOf(standing, run.position, firstFree, kept, run.columns.length).clear('Contents');
            }
          };
        },
      };
    };
  },
};

function cellsOf(table: Excel.Table, column: number, row: number, rows: number, columns: number): Excel.Range {
  return table.getHeaderRowRange().getCell(0, column).getOffsetRange(1 + row, 0).getResizedRange(rows - 1, columns - 1);
}

function insertRows(name: string, count: number): Step {
  return { cells: 0, bytes: 500, queue: ({ workbook }) => void workbook.tables.getItem(name).getDataBodyRange().getLastRow().getRowsBelow(count).insert('Down') };
}

function stretch(name: string, extra: number): Step {
  return {
    cells: 0,
    bytes: 500,
    queue: ({ workbook }) => {
      const table = workbook.tables.getItem(name);
      table.resize(table.getRange().getResizedRange(extra, 0));
    },
  };
}

interface ColumnRun {
  /** Of its first column in the table. */
  readonly position: number;
  readonly columns: readonly number[];
}

/** The given columns as runs that are neighbors in the table, so that formulas between them are left alone. */
function adjacentColumns(columns: readonly string[], headers: readonly string[]): ColumnRun[] {
  const places = columns.map((column, index) => ({ index, position: headers.indexOf(column) })).sort((a, b) => a.position - b.position);
  const runs: { position: number; columns: number[] }[] = [];
  for (const { index, position } of places) {
    const last = runs.at(-1);
    if (last && last.position + last.columns.length === position) last.columns.push(index);
    else runs.push({ position, columns: [index] });
  }
  return runs;
}

function writeSteps(change: AppendRows, headers: readonly string[], firstFree: number): Step[] {
  return adjacentColumns(change.columns, headers).flatMap((run) => {
    const grid = change.rows.map((row) => run.columns.map((index) => row[index]!));
    return rowChunks(grid).map(({ first, rows, bytes }) => ({
      cells: rows.length * run.columns.length,
      bytes: bytes + 600,
      queue: ({ workbook }: Excel.RequestContext) => {
        const table = workbook.tables.getItem(change.table);
        cellsOf(table, run.position, firstFree + first, rows.length, run.columns.length).formulas = cellEntries(rows);
      },
    }));
  });
}
