import { GatewayError } from '../gateway';
import { bytesOf } from '../payload';
import type { Applier } from './applier';
import { cellEntries } from './cell-entry';
import { adjacentColumns, cellsOf, insertBelow, runsFromBelow, stretchTo } from './table-rows';

/** Puts rows back where they were; where the table is shorter by now, below its last row. */
export const insertRows: Applier<'insert-rows'> = {
  isUndoable: true,
  prepare: ({ workbook }, change) => {
    const table = workbook.tables.getItem(change.table).load('showTotals');
    const body = table.getDataBodyRange().load('rowCount');
    return (inventory) => {
      const headers = inventory.tables.find((fact) => fact.name === change.table)!.headers;
      const lost = change.columns.find((column) => !headers.includes(column));
      if (lost !== undefined) throw new GatewayError('not-found', 'unchanged', `${change.table}[${lost}]`);
      const rowsBefore = body.rowCount;
      const totals = table.showTotals ? 1 : 0;
      // Of an emptied table the one row that is left takes the first of them.
      const kept = change.emptied && rowsBefore === 1 ? 1 : 0;
      const places = change.at.map((place, index) => Math.min(place, rowsBefore - kept + index));
      return {
        change: { ...change, at: places },
        steps: places.map((place, index) => ({
          cells: change.columns.length,
          bytes: 3000 + bytesOf(change.rows[index]),
          queue: (context) => {
            const grown = context.workbook.tables.getItem(change.table);
            const rowsNow = rowsBefore - kept + index;
            if (index >= kept) makeRoom(grown, place, { rows: rowsNow, totals, columns: headers.length });
            for (const run of adjacentColumns(change.columns, headers)) {
              const cells = run.columns.map((column) => change.rows[index]![column]!);
              cellsOf(grown, run.position, place, 1, cells.length).formulas = cellEntries([cells]);
            }
          },
        })),
        takeBack: (context, standing) => () => {
          const rowsNow = standing.tables.find(({ name }) => name === change.table)?.rowCount ?? 0;
          const inserted = places.slice(kept, kept + Math.max(0, rowsNow - rowsBefore));
          const grown = context.workbook.tables.getItem(change.table).getDataBodyRange();
          for (const { first, count } of runsFromBelow(inserted)) grown.getRow(first).getResizedRange(count - 1, 0).delete('Up');
        },
      };
    };
  },
};

interface TableSize {
  /** Of its body. */
  readonly rows: number;
  /** 1 when it shows its totals, else 0. */
  readonly totals: number;
  readonly columns: number;
}

/** Adds a blank row to a table, at a place in its body or below its last row. */
function makeRoom(table: Excel.Table, place: number, { rows, totals, columns }: TableSize): void {
  if (place === rows) insertBelow(table, 1);
  else table.getDataBodyRange().getRow(place).insert('Down');
  stretchTo(table, rows + 1 + totals);
  // Excel gives a new row the look of the one above, which is the header here.
  if (place === 0 && rows > 0) cellsOf(table, 0, 0, 1, columns).copyFrom(cellsOf(table, 0, 1, 1, columns), 'Formats');
}
