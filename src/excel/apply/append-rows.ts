import type { CellInput } from '../../sheets/change-set';
import type { Applier, ChangeOf, Step } from './applier';
import { cellEntries } from './cell-entry';
import { rowChunks } from './row-chunks';

type AppendRows = ChangeOf<'append-rows'>;

/**
 * Adds records to a table: into its blank rows at the end first, then below it, where the table is stretched over blank cells and these
 * are written (faster than `rows.add`, and safe while others edit). Only where something stands below the table are rows inserted.
 */
export const appendRows: Applier<'append-rows'> = {
  isUndoable: true,
  prepare: ({ workbook }, change) => {
    const table = workbook.tables.getItem(change.table).load('showTotals');
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    // Column by column, because formulas are filled down rows that are still blank.
    const filled = change.columns.map(
      (column) => table.columns.getItem(column).getDataBodyRange().getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
    );
    const below = body.getRowsBelow(change.rows.length).getUsedRangeOrNullObject(true).load('rowIndex');
    return (inventory) => {
      const headers = inventory.tables.find((fact) => fact.name === change.table)!.headers;
      const firstFree = Math.max(0, ...filled.map((used) => (used.isNullObject ? 0 : used.rowIndex + used.rowCount - body.rowIndex)));
      const rowsBefore = body.rowCount;
      const extra = Math.max(0, firstFree + change.rows.length - rowsBefore);
      const totals = table.showTotals ? 1 : 0;
      const mustInsert = !below.isNullObject && below.rowIndex < body.rowIndex + rowsBefore + extra;
      return {
        change,
        steps: [
          ...(mustInsert ? [insertRows(change.table, extra)] : []),
          ...(extra > 0 ? [stretch(change.table, rowsBefore + extra + totals)] : []),
          ...formatSteps(change, headers, firstFree),
          ...writeSteps(change, headers, firstFree),
        ],
        takeBack: ({ workbook: book }, standing) => {
          const rowsNow = standing.tables.find(({ name }) => name === change.table)?.rowCount;
          if (rowsNow === undefined) return () => undefined;
          const grown = book.tables.getItem(change.table);
          const kept = mustInsert ? change.rows.length - extra : change.rows.length;
          const written = kept === 0
            ? []
            : adjacentColumns(change.columns, headers).map(
              (run) => cellsOf(grown, run.position, firstFree, kept, run.columns.length).load('values'),
            );
          return () => {
            for (const cells of written) if ((cells.values as CellInput[][]).flat().some((value) => value !== '')) cells.clear('Contents');
            if (rowsNow <= rowsBefore) return;
            if (mustInsert) grown.getDataBodyRange().getRow(rowsBefore).getResizedRange(extra - 1, 0).delete('Up');
            else grown.resize(grown.getHeaderRowRange().getResizedRange(rowsBefore, 0));
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
  return {
    cells: 0,
    bytes: 500,
    queue: ({ workbook }) => void workbook.tables.getItem(name).getDataBodyRange().getLastRow().getRowsBelow(count).insert('Down'),
  };
}

/** To so many rows below its header, whether or not Excel has stretched it by itself already. */
function stretch(name: string, rows: number): Step {
  return {
    cells: 0,
    bytes: 500,
    queue: ({ workbook }) => {
      const table = workbook.tables.getItem(name);
      table.resize(table.getHeaderRowRange().getResizedRange(rows, 0));
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

/** The formats of cells that have one of their own; before the values, which Excel reads by them. */
function formatSteps({ table, formats = {} }: AppendRows, headers: readonly string[], firstFree: number): Step[] {
  return Object.entries(formats).flatMap(([header, ofRows]) =>
    rowChunks(ofRows.map((format) => [format])).map(({ first, rows, bytes }) => ({
      cells: 0,
      bytes: bytes + 600,
      queue: ({ workbook }: Excel.RequestContext) => {
        const cells = cellsOf(workbook.tables.getItem(table), headers.indexOf(header), firstFree + first, rows.length, 1);
        cells.numberFormat = rows as string[][];
      },
    })));
}
