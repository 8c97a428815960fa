import type { CellInput } from '../../sheets/change-set';
import { rowsToRemove } from '../../sheets/rows-to-remove';
import { isFormula } from '../../sheets/text-entry';
import { entriesOf } from '../entries-of';
import { GatewayError } from '../gateway';
import type { Applier } from './applier';
import { cellEntries } from './cell-entry';
import { cellsOf, insertBelow, runsFromBelow, stretchTo } from './table-rows';

/** Removes the rows that rows-to-remove.ts finds; what they hold and where is kept in the change, so that it can be reversed. */
export const removeRows: Applier<'remove-rows'> = {
  isUndoable: true,
  prepare: ({ workbook }, change) => {
    const table = workbook.tables.getItem(change.table).load('showTotals');
    const body = table.getDataBodyRange().load('formulas,values');
    return (inventory) => {
      const headers = inventory.tables.find((fact) => fact.name === change.table)!.headers;
      const values = body.values as CellInput[][];
      const found = entriesOf(body);
      const rows = rowsToRemove(change, headers, values);
      if ('missing' in rows) {
        throw new GatewayError('changed-meanwhile', 'unchanged', `${change.table}[${change.key}] ${String(rows.missing)}`);
      }
      // A table always keeps one row, if only a blank one.
      const isEmptied = rows.length === found.length;
      const leaving = isEmptied ? rows.slice(1) : rows;
      const totals = table.showTotals ? 1 : 0;
      return {
        change: {
          ...change, content: { columns: headers, rows: rows.map((row) => found[row]!) }, at: rows,
          ...(isEmptied && { emptied: true as const }),
        },
        steps: [
          {
            cells: rows.length * headers.length,
            bytes: 500 * (rows.length + headers.length),
            queue: ({ workbook: book }) => {
              const shrunk = book.tables.getItem(change.table);
              const cells = shrunk.getDataBodyRange();
              for (const [column, entry] of isEmptied ? found[0]!.entries() : []) {
                if (!isFormula(entry)) cellsOf(shrunk, column, 0, 1, 1).clear('Contents');
              }
              for (const { first, count } of runsFromBelow(leaving)) cells.getRow(first).getResizedRange(count - 1, 0).delete('Up');
              stretchTo(shrunk, found.length - leaving.length + totals);
            },
          },
        ],
        takeBack: (context, standing) => () => {
          const rowsNow = standing.tables.find(({ name }) => name === change.table)?.rowCount;
          if (rowsNow === undefined) return;
          const damaged = context.workbook.tables.getItem(change.table);
          if (rowsNow < found.length) {
            insertBelow(damaged, found.length - rowsNow);
            stretchTo(damaged, found.length + totals);
          }
          if (rowsNow < found.length || isEmptied) damaged.getDataBodyRange().formulas = cellEntries(found);
        },
      };
    };
  },
};
