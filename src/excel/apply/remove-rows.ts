import type { CellInput } from '../../sheets/change-set';
import { rowsToRemove } from '../../sheets/rows-to-remove';
import { GatewayError } from '../gateway';
import type { Applier } from './applier';
import { cellEntries } from './cell-entry';

/** Removes the rows that rows-to-remove.ts finds; what they hold is kept in the change, so that it can be reversed. */
export const removeRows: Applier<'remove-rows'> = {
  isUndoable: true,
  prepare: ({ workbook }, change) => {
    const table = workbook.tables.getItem(change.table);
    const body = table.getDataBodyRange().load('formulas,values');
    return (inventory) => {
      const headers = inventory.tables.find((fact) => fact.name === change.table)!.headers;
      const found = body.formulas as CellInput[][];
      const rows = rowsToRemove(change, headers, body.values as CellInput[][]);
      if ('missing' in rows) {
        throw new GatewayError('changed-meanwhile', 'unchanged', `${change.table}[${change.key}] ${String(rows.missing)}`);
      }
      return {
        change: { ...change, content: { columns: headers, rows: rows.map((row) => found[row]!) } },
        steps: [
          {
            cells: rows.length * headers.length,
            bytes: 500 * rows.length,
            queue: ({ workbook: book }) => {
              const cells = book.tables.getItem(change.table).getDataBodyRange();
              for (const { first, count } of runsFromBelow(rows)) cells.getRow(first).getResizedRange(count - 1, 0).delete('Up');
            },
          },
        ],
        takeBack: (context, standing) => () => {
          const rowsNow = standing.tables.find(({ name }) => name === change.table)?.rowCount ?? found.length;
          if (rowsNow >= found.length) return;
          const damaged = context.workbook.tables.getItem(change.table);
          damaged.getDataBodyRange().getLastRow().getRowsBelow(found.length - rowsNow).insert('Down');
          damaged.resize(damaged.getHeaderRowRange().getResizedRange(found.length, 0));
          damaged.getDataBodyRange().formulas = cellEntries(found);
        },
      };
    };
  },
};

/** Neighboring rows as runs, the lowest first: removing them does not move the ones still to be removed. */
function runsFromBelow(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs.reverse();
}
